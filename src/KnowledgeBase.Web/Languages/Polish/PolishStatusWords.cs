namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishStatusWords : IStatusWords
{
    public string Start => "Strona główna i wyszukiwarka";

    public string AllRecommendations => "Wszystkie rekomendacje";

    public string Heading(int code) => code switch
    {
        StatusCodes.Status404NotFound => "Nie ma takiej strony",
        >= 400 and < 500 => "Tego żądania nie można obsłużyć",
        _ => "Coś poszło nie tak",
    };

    public string Explanation(int code) => code switch
    {
        StatusCodes.Status404NotFound =>
            "Adres może mieć literówkę. Adresy wpisów się nie zmieniają: jeśli przyszedł z cytatu, porównaj go jeszcze raz ze źródłem.",
        >= 400 and < 500 => "Serwer nie rozumie tego adresu. Zacznij od wyszukiwarki.",
        _ => "Błąd jest po naszej stronie i został zapisany. Spróbuj jeszcze raz za chwilę.",
    };
}
