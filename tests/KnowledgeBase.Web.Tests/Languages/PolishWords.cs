using System.Text.RegularExpressions;

namespace KnowledgeBase.Web.Tests.Languages;

/// <summary>Tells Polish texts from English ones by letters and words that English has not.</summary>
public static partial class PolishWords
{
    /// <summary>The first thing in the text that is Polish; null for nothing.</summary>
    public static string? In(string text) => Polish().Match(text) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(
        @"\w*[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]\w*|„|\b(wpis\w*|szuka\w*|wszyst\w*|brak\w*|stron[aęy]|oraz|lub|albo|jest|nie|dla|przez|tylko|wynik\w*|rekomendacj\w*|uczestni\w*|temat\w*|adresat\w*|adresaci|sieci|edycj\w*|filtr\w*|pobierz|miasta?\w*|akapit\w*|kolumn[ay]|wiersz\w*|bez|przyk\w*|daty?|rok|lata|od|do kiedy)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Polish();
}
