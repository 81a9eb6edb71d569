@echo off
rem Runs TalentChain; builds it first when it was never built or the sources are newer.
rem Needs a JDK 17 or newer and Maven. TALENT_JAVA_OPTS is given to the Java machine.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%talent-cli\target\talent-cli.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

"%JAVA%" -version >nul 2>&1
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

:run
rem What ends in a second or two is over before thorough compilation pays.
set QUICK=
for %%C in (chain explain gap knowledge mentors policies teams template tier) do if "%~1"=="%%C" set QUICK=-XX:TieredStopAtLevel=1
"%JAVA%" %QUICK% %TALENT_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
