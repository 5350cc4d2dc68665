/* Starts the program: Python and the libraries lie in folders beside this file.

   Built twice, for the window (Sekretariat.exe) and with a console for commands
   (sekretariat-befehl.exe). PYTHON_DLL is the name of Python's library. */

#define WIN32_LEAN_AND_MEAN
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768 /* a path on Windows, in characters */
#define JOIN(a, b) a##b
#define WIDE(text) JOIN(L, text)

typedef int (*python_main)(int count, wchar_t **words);

static const wchar_t *const ALWAYS[] = {L"-I", L"-X", L"utf8", L"-m", L"sekretariat"};
#define ALWAYS_COUNT (int)(sizeof ALWAYS / sizeof *ALWAYS)

static int fail(const wchar_t *text)
{
    MessageBoxW(NULL, text, L"Sekretariat", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
    return 1;
}

static python_main find_python(void)
{
    static wchar_t path[LONGEST];
    static const wchar_t library[] = L"\\python\\" WIDE(PYTHON_DLL);
    DWORD length = GetModuleFileNameW(NULL, path, LONGEST);
    wchar_t *slash = wcsrchr(path, L'\\');
    HMODULE python;

    if (!length || !slash || slash - path + sizeof library / sizeof *library > LONGEST)
        return NULL;
    wcscpy(slash, library);
    python = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    return python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
}

int wmain(int count, wchar_t **words)
{
    python_main run;
    wchar_t **all = calloc(count + ALWAYS_COUNT + 1, sizeof *all);

    SetDllDirectoryW(L""); /* no library from the folder one happens to stand in */
    run = find_python();
    if (!run || !all)
        return fail(L"Das Programm ist nicht vollst\u00e4ndig. Bitte installieren Sie es neu.");
    all[0] = words[0];
    memcpy(all + 1, ALWAYS, sizeof ALWAYS);
    memcpy(all + 1 + ALWAYS_COUNT, words + 1, (count - 1) * sizeof *all);
    return run(count + ALWAYS_COUNT, all);
}
