using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>What a person sees instead of a page that cannot be shown.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class StatusModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public void OnGet(int code) => Show(code);

    /// <summary>A failed request is answered here with its own method.</summary>
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        (Heading, Explanation) = code switch
        {
            StatusCodes.Status404NotFound => (
                "Nie ma takiej strony",
                "Adres może mieć literówkę. Adresy wpisów się nie zmieniają: jeśli przyszedł z cytatu, porównaj go jeszcze raz ze źródłem."),
            >= 400 and < 500 => (
                "Tego żądania nie można obsłużyć",
                "Serwer nie rozumie tego adresu. Zacznij od wyszukiwarki."),
            _ => (
                "Coś poszło nie tak",
                "Błąd jest po naszej stronie i został zapisany. Spróbuj jeszcze raz za chwilę."),
        };
    }
}
