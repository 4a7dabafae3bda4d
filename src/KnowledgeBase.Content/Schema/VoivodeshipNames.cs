namespace KnowledgeBase.Content.Schema;

/// <summary>The sixteen voivodeships, as written in front matter.</summary>
public static class VoivodeshipNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "dolnośląskie", "kujawsko-pomorskie", "lubelskie", "lubuskie", "łódzkie", "małopolskie", "mazowieckie", "opolskie",
        "podkarpackie", "podlaskie", "pomorskie", "śląskie", "świętokrzyskie", "warmińsko-mazurskie", "wielkopolskie",
        "zachodniopomorskie",
    ];
}
