; Pages, saved pages and mails: Pressmark is among the programs that Windows offers to open them with, and never the one that opens them
; unless a person chooses it. electron-builder's own associations would write the ending's default, which makes it that one, and would
; leave it there when the program goes (templates/nsis/include/FileAssociation.nsh); so these are not among its fileAssociations.
; https://learn.microsoft.com/windows/win32/shell/how-to-include-an-application-on-the-open-with-dialog-box

!define OPEN_WITH_CLASS "Pressmark.Clip"

!macro eachOpenWith DO
  !insertmacro ${DO} "html"
  !insertmacro ${DO} "htm"
  !insertmacro ${DO} "mhtml"
  !insertmacro ${DO} "mht"
  !insertmacro ${DO} "eml"
!macroend

!macro offerOpenWith EXT
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "${OPEN_WITH_CLASS}"
!macroend

!macro withdrawOpenWith EXT
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "${OPEN_WITH_CLASS}"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\${OPEN_WITH_CLASS}" "" "Page or mail"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${OPEN_WITH_CLASS}\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\${OPEN_WITH_CLASS}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro eachOpenWith offerOpenWith
!macroend

!macro customUnInstall
  !insertmacro eachOpenWith withdrawOpenWith
  DeleteRegKey SHELL_CONTEXT "Software\Classes\${OPEN_WITH_CLASS}"
!macroend
