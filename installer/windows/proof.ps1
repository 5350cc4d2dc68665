# Uses the setup on a real Windows as an office would; ends with 1 at the first thing that fails.
# proof.ps1 -Setup Sekretariat-Setup.exe -Into FOLDER
param(
    [Parameter(Mandatory)] [string] $Setup,
    [Parameter(Mandatory)] [string] $Into
)
$ErrorActionPreference = "Stop"

$local = [Environment]::GetFolderPath("LocalApplicationData")
$program = Join-Path $local "Programs\Sekretariat"
$command = Join-Path $program "sekretariat-befehl.exe"
$entry = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Sekretariat"
$Setup = (Resolve-Path $Setup).Path
$Into = (New-Item -ItemType Directory -Force $Into).FullName
$office = Join-Path $Into "Beispielkonferenz.sekretariat"

function Test-That([string] $Said, [bool] $Holds) {
    $line = $(if ($Holds) { "ja    " } else { "NEIN  " }) + $Said
    Add-Content -Encoding utf8 (Join-Path $Into "windows-proof.txt") $line
    Write-Host $line
    if (-not $Holds) { exit 1 }
}

function Start-AndWait([string] $File, [string[]] $Words) {
    $process = Start-Process -FilePath $File -ArgumentList $Words -Wait -PassThru
    return $process.ExitCode
}

function Save-Screen([string] $File) {
    Add-Type -AssemblyName System.Windows.Forms, System.Drawing
    $screen = [System.Windows.Forms.Screen]::PrimaryScreen.Bounds
    $picture = New-Object System.Drawing.Bitmap $screen.Width, $screen.Height
    $painter = [System.Drawing.Graphics]::FromImage($picture)
    $painter.CopyFromScreen($screen.Location, [System.Drawing.Point]::Empty, $screen.Size)
    $picture.Save($File, [System.Drawing.Imaging.ImageFormat]::Png)
}

Test-That "Das Setup läuft ohne Fenster" ((Start-AndWait $Setup "/S") -eq 0)
Test-That "Das Programm liegt im lokalen Ordner" (Test-Path $command)
Test-That "Es ist angemeldet" (Test-Path $entry)

& $command demo --no-window --into $Into
Test-That "demo --no-window endet mit 0" ($LASTEXITCODE -eq 0)
$papers = @(Get-ChildItem $Into -Recurse -Filter *.pdf)
Test-That "Es legt $($papers.Count) PDF an" ($papers.Count -ge 8)
& $command --database $office import (Join-Path $Into "Mitgliederliste.xlsx")
Test-That "Der Leser liest eine Liste" ($LASTEXITCODE -eq 0)
$told = '{"check": ["Sitzung", "Sitzzung"]}' | & $command --spell-apart
Test-That "Die Rechtschreibung kennt die Wörter" ("$told" -match '"Sitzung": \[\]')

$window = Start-Process -FilePath (Join-Path $program "Sekretariat.exe") -ArgumentList "`"$office`"" -PassThru
$until = (Get-Date).AddSeconds(60)
while (-not $window.MainWindowHandle -and (Get-Date) -lt $until) {
    Start-Sleep -Milliseconds 200
    $window.Refresh()
}
Test-That "Das Fenster erscheint: $($window.MainWindowTitle)" ([bool] $window.MainWindowHandle)
Start-Sleep -Seconds 5
Save-Screen (Join-Path $Into "windows-window.png")
Test-That "Das Setup sieht, dass es läuft (Code 2)" ((Start-AndWait $Setup "/S") -eq 2)
$window.CloseMainWindow() | Out-Null
Test-That "Das Fenster schließt sich" ($window.WaitForExit(20000))

$before = (Get-FileHash $office).Hash
$stray = Join-Path $program "lib\of_an_older_version.txt"
New-Item $stray | Out-Null
Test-That "Das Setup läuft über das Programm" ((Start-AndWait $Setup "/S") -eq 0)
Test-That "Alte Programmdateien gehen dabei" (-not (Test-Path $stray))
Test-That "Die Daten bleiben, wie sie sind" ((Get-FileHash $office).Hash -eq $before)

# NSIS removes from a copy of itself, so its end is not the end
Start-AndWait (Join-Path $program "Deinstallieren.exe") "/S" | Out-Null
$until = (Get-Date).AddSeconds(60)
while ((Test-Path $program) -and (Get-Date) -lt $until) { Start-Sleep -Milliseconds 500 }
Test-That "Nach dem Entfernen ist das Programm fort" (-not (Test-Path $program))
Test-That "und nicht mehr angemeldet" (-not (Test-Path $entry))
Test-That "Die Daten sind geblieben" (Test-Path $office)
$roaming = [Environment]::GetFolderPath("ApplicationData")
Test-That "Im wandernden Profil liegt nichts" (-not (Test-Path (Join-Path $roaming "Sekretariat")))
