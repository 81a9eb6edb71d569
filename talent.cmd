@echo off
rem Runs TalentChain; builds it first when it was never built or the sources are newer.
rem Needs a JDK 17 or newer and Maven. TALENT_JAVA_OPTS is given to the Java machine.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%talent-cli\target\talent-cli.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "ARCHIVE=%HERE%talent-cli\target\talent.jsa"

ver >nul
if not exist "%ARCHIVE%" "%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo talent: a JDK 17 or newer is needed and none was found. 1>&2
  exit /b 2
)

powershell -NoProfile -Command ^
  "$jar = Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue;" ^
  "if (-not $jar) { exit 1 };" ^
  "$roots = 'pom.xml','talent-core','talent-roster','talent-matching','talent-semantic','talent-solver','talent-cli','samples' | ForEach-Object { Join-Path $env:HERE $_ };" ^
  "$newer = Get-ChildItem -LiteralPath $roots -Recurse -File | Where-Object { $_.FullName -notmatch '\\(target|test)\\' -and $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1;" ^
  "if ($newer) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

where mvn >nul 2>&1
if errorlevel 1 (
  echo talent: Maven is not there: install Maven, 3.8 or newer. 1>&2
  exit /b 2
)
echo talent: building, since this is the first run or the sources are newer ... 1>&2
pushd "%HERE%"
call mvn -q -B -DskipTests -pl talent-cli -am package 1>&2
if errorlevel 1 (
  popd
  echo talent: the build failed, see above. 1>&2
  exit /b 3
)
popd
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"
if exist "%ARCHIVE%" del /f /q "%ARCHIVE%"

:run
rem What ends in a second or two is over before thorough compilation or clearing up in parallel pays.
set BRIEF=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC

rem An archive of the classes that the short commands take saves them a third of their time. It is made once after each
rem build, an empty one where this Java makes none, and Java passes over it where it does not fit.
if not exist "%ARCHIVE%" (
  echo talent: preparing for a faster start, only this once ... 1>&2
  "%JAVA%" %BRIEF% -Xlog:disable "-XX:ArchiveClassesAtExit=%ARCHIVE%" -cp "%JAR%" org.talentchain.cli.Rehearsal "%HERE%samples\haiyang" >nul 2>&1
  if not exist "%ARCHIVE%" type nul > "%ARCHIVE%" 2>nul
)
set SHARED=
for %%F in ("%ARCHIVE%") do if exist "%%~F" if %%~zF GTR 0 set SHARED=-Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%"
set QUICK=
for %%C in (chain explain gap knowledge mentors policies teams template tier) do if "%~1"=="%%C" set QUICK=%BRIEF%
rem Java's own warnings, such as that the archive does not fit, would end up among the data.
"%JAVA%" %QUICK% -Xlog:disable -Xlog:all=error:stderr %SHARED% %TALENT_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
