@echo off
rem Starts Tessera: the window without arguments, the command line with them.
rem Builds once when nothing is built; after that it starts without Maven.
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version 2>&1 | findstr /R /C:"version .25[.\"]" >nul
if errorlevel 1 (
  echo Tessera needs JDK 25. Install it, or point JAVA_HOME at it. Nothing was started. 1>&2
  exit /b 1
)
if exist "%APP%\cli\target\tessera-cli.jar" if exist "%APP%\desktop\target\tessera-desktop.jar" goto start
where mvn >nul 2>&1
if errorlevel 1 (
  echo Tessera is not built yet, and Maven is not on the path. Install Maven 3.8.7 or newer. Nothing was started. 1>&2
  exit /b 1
)
echo Building Tessera once; this takes a few minutes. 1>&2
pushd "%APP%\.."
call mvn -q -B -DskipTests package 1>&2
if errorlevel 1 (
  popd
  echo The build failed; the lines above say why. Nothing was started. 1>&2
  exit /b 1
)
popd
:start
if "%~1"=="" (
  "%JAVA%" -XX:-UsePerfData -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage -XX:-HeapDumpOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -Xmx1g -jar "%APP%\desktop\target\tessera-desktop.jar"
) else (
  "%JAVA%" -XX:-UsePerfData -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage -XX:-HeapDumpOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g -jar "%APP%\cli\target\tessera-cli.jar" %*
)
exit /b %errorlevel%
