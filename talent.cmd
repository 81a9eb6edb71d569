@echo off
rem Runs TalentChain; builds it first when it was never built or the sources are newer.
rem Needs a JDK 17 or newer and Maven. TALENT_JAVA_OPTS is given to the Java machine.
setlocal
set "HERE=%~dp0"
set "TARGET=%HERE%talent-cli\target"
set "JAR=%TARGET%\talent-cli.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

rem What ends in a second or two is over before thorough compilation or clearing up in parallel pays.
set BRIEF=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC

rem The Java these were made with, and its archive of classes that start at once.
set "STAMP=%TARGET%\talent.java"
set "ARCHIVE=%TARGET%\talent.jsa"

set "KNOWN="
if exist "%STAMP%" set /p KNOWN=<"%STAMP%"
if "%KNOWN%"=="%JAVA%" goto known
powershell -NoProfile -Command ^
  "if ((& $env:JAVA -version 2>&1 | Out-String) -match 'version .(\d+)' -and [int]$Matches[1] -ge 17) { exit 0 };" ^
  "exit 1" >nul 2>&1
if errorlevel 1 (
  echo talent: a JDK 17 or newer is needed and none was found. 1>&2
  exit /b 2
)

:known
rem Where nothing can be written it is an installation, to be used as it is.
set "WRITABLE="
if exist "%TARGET%\" (copy /y nul "%TARGET%\talent.try" >nul 2>&1 && del /q "%TARGET%\talent.try" >nul 2>&1 && set "WRITABLE=yes")
if exist "%JAR%" if exist "%TARGET%\lib\" if not defined WRITABLE goto run

powershell -NoProfile -Command ^
  "$jar = Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue;" ^
  "if (-not $jar -or -not (Test-Path -LiteralPath (Join-Path $env:TARGET 'lib'))) { exit 1 };" ^
  "$roots = 'pom.xml','talent-core','talent-roster','talent-matching','talent-semantic','talent-solver','talent-cli','samples' | ForEach-Object { Join-Path $env:HERE $_ };" ^
  "$newer = Get-ChildItem -LiteralPath $roots -Recurse -File | Where-Object { $_.FullName.Substring($env:HERE.Length) -notmatch '\\(target|test)\\' -and $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1;" ^
  "if ($newer) { exit 1 };" ^
  "$archive = Get-Item -LiteralPath $env:ARCHIVE -ErrorAction SilentlyContinue;" ^
  "if ($archive -and ($archive.LastWriteTime -le $jar.LastWriteTime -or $env:KNOWN -ne $env:JAVA)) { Remove-Item -Force -LiteralPath $env:ARCHIVE };" ^
  "exit 0"
if not errorlevel 1 goto prepare

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

:prepare
if exist "%ARCHIVE%" goto run

rem An archive of the classes that the short commands take saves them a third of their time. It is made once after each
rem build, an empty one where this Java makes none, and Java passes over it where it does not fit.
echo talent: preparing for a faster start, only this once ... 1>&2
set "NEW=%ARCHIVE%.%RANDOM%"
"%JAVA%" %BRIEF% -Xlog:disable "-XX:ArchiveClassesAtExit=%NEW%" -cp "%JAR%" org.talentchain.cli.Rehearsal "%HERE%samples\haiyang" >nul 2>&1
if not exist "%NEW%" type nul > "%NEW%" 2>nul
move /y "%NEW%" "%ARCHIVE%" >nul 2>&1
>"%STAMP%" echo %JAVA%

:run
set SHARED=
for %%F in ("%ARCHIVE%") do if exist "%%~F" if %%~zF GTR 0 set SHARED=-Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%"
set QUICK=
for %%C in (chain explain gap knowledge mentors policies teams template tier) do if "%~1"=="%%C" set QUICK=%BRIEF%
rem Java's own warnings, such as that the archive does not fit, would end up among the data.
"%JAVA%" %QUICK% -Xlog:disable -Xlog:all=error:stderr %SHARED% %TALENT_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
