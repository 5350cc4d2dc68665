; Sekretariat-Setup.exe: for one user, without rights of an administrator.
;
; Sekretariat-Setup.exe /S [/D=C:\folder]  without a window; /D comes last and without quotes
; Deinstallieren.exe /S                    the same
; It ends with 0, with 2 while the program runs, with 3 where a newer one is installed.
;
; Told by the build: VERSION, NUMBERS (x.y.z.0), PROGRAM (folder), ICON, LIBRARY (of Python), OUTPUT, SIZE (KiB);
; FAST for a trial that packs nothing.

Unicode true
Target amd64-unicode
!ifdef FAST
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
Name "Sekretariat"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Sekretariat"
InstallDirRegKey HKCU "Software\Sekretariat" "InstallDir"
BrandingText "Sekretariat ${VERSION}"

!include "MUI2.nsh"
!include "WordFunc.nsh"
!include "x64.nsh"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sekretariat"
!define KIND "Sekretariat.Geschaeftsstelle"
!define DATA "$LOCALAPPDATA\Sekretariat"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\Sekretariat.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_UNFINISHPAGE_NOAUTOCLOSE
!define MUI_FINISHPAGE_TEXT "$(DataStays)"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "English"

LangString WelcomeText ${LANG_GERMAN} "Sekretariat ${VERSION} wird für Sie allein eingerichtet; Rechte der Systemverwaltung sind nicht nötig.$\r$\n$\r$\nEine frühere Version wird ersetzt. Ihre Daten bleiben, wie sie sind."
LangString WelcomeText ${LANG_ENGLISH} "Sekretariat ${VERSION} is set up for you alone; no rights of an administrator are needed.$\r$\n$\r$\nAn earlier version is replaced. Your data stay as they are."
LangString Running ${LANG_GERMAN} "Sekretariat läuft noch. Bitte schließen Sie das Programm und wiederholen Sie."
LangString Running ${LANG_ENGLISH} "Sekretariat is still running. Please close the program and retry."
LangString Newer ${LANG_GERMAN} "Auf diesem Computer ist die neuere Version $0 eingerichtet; sie bleibt. Wenn Sie zurück zu Version ${VERSION} möchten, deinstallieren Sie bitte zuerst die neuere; Ihre Daten bleiben dabei."
LangString Newer ${LANG_ENGLISH} "The newer version $0 is installed on this computer and stays. To go back to version ${VERSION}, please uninstall the newer one first; your data stay."
LangString Wrong ${LANG_GERMAN} "Sekretariat braucht ein Windows mit 64 Bit."
LangString Wrong ${LANG_ENGLISH} "Sekretariat needs a Windows with 64 bits."
LangString DataStays ${LANG_GERMAN} "Das Programm ist entfernt. Ihre Daten sind geblieben, im Ordner$\r$\n${DATA}$\r$\nund dort, wo Sie selbst Dateien angelegt haben."
LangString DataStays ${LANG_ENGLISH} "The program is removed. Your data stay, in the folder$\r$\n${DATA}$\r$\nand wherever you keep files of your own."
LangString KindName ${LANG_GERMAN} "Geschäftsstelle (Sekretariat)"
LangString KindName ${LANG_ENGLISH} "Office (Sekretariat)"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=${LANG_GERMAN} "ProductName" "Sekretariat"
VIAddVersionKey /LANG=${LANG_GERMAN} "FileDescription" "Sekretariat einrichten"
VIAddVersionKey /LANG=${LANG_GERMAN} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_GERMAN} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_GERMAN} "CompanyName" "Sekretariat"
VIAddVersionKey /LANG=${LANG_GERMAN} "LegalCopyright" "MIT"

; Windows lets nobody write to a library that is in use
!macro WaitUntilClosed prefix
Function ${prefix}WaitUntilClosed
  again:
  IfFileExists "$INSTDIR\python\${LIBRARY}" 0 closed
  ClearErrors
  FileOpen $1 "$INSTDIR\python\${LIBRARY}" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Quit
  free:
  FileClose $1
  closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; What belongs to the program and nothing else: whatever a user put beside it stays
!macro RemoveProgram
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\program"
  RMDir /r "$INSTDIR\lizenzen"
  Delete "$INSTDIR\LIZENZEN.txt"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\Sekretariat.exe"
  Delete "$INSTDIR\sekretariat-befehl.exe"
  Delete "$INSTDIR\Deinstallieren.exe"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(Wrong)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  ReadRegStr $0 HKCU "${ENTRY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_OK|MB_ICONINFORMATION "$(Newer)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
  Call WaitUntilClosed
FunctionEnd

Section
  SetShellVarContext current
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\Deinstallieren.exe"
  CreateShortcut "$SMPROGRAMS\Sekretariat.lnk" "$INSTDIR\Sekretariat.exe"

  WriteRegStr HKCU "Software\Sekretariat" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.sekretariat" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\.sekretariat\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(KindName)"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\Sekretariat.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\Sekretariat.exe" "%1"'

  WriteRegStr HKCU "${ENTRY}" "DisplayName" "Sekretariat"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\Sekretariat.exe,0"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "Sekretariat"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\Deinstallieren.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\Deinstallieren.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
  Call un.WaitUntilClosed
FunctionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro RemoveProgram
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Sekretariat.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.sekretariat" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "Software\Classes\.sekretariat" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\.sekretariat\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.sekretariat\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.sekretariat"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "${ENTRY}"
  DeleteRegValue HKCU "Software\Sekretariat" "InstallDir"
  DeleteRegKey /ifempty HKCU "Software\Sekretariat"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DetailPrint "$(DataStays)"
SectionEnd
