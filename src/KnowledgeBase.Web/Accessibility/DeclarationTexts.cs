using System.Collections.Frozen;

namespace KnowledgeBase.Web.Accessibility;

/// <summary>The words of the declaration that depend on a setting; all others stand in its view.</summary>
public static class DeclarationTexts
{
    public const string Heading = "Deklaracja dostępności";

    public const string Act = "ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych";

    public const string NotGiven = "[nie podano]";

    /// <summary>What each value of <see cref="DeclarationOptions.Status"/> declares; the act knows these three.</summary>
    public static FrozenDictionary<string, string> Statuses { get; } = new Dictionary<string, string>
    {
        ["full"] = $"Strona internetowa jest w pełni zgodna z {Act}.",
        ["partial"] = $"Strona internetowa jest częściowo zgodna z {Act} z powodu niezgodności lub wyłączeń wymienionych poniżej.",
        ["none"] = $"Strona internetowa jest niezgodna z {Act}. Niezgodności lub wyłączenia są wymienione poniżej.",
    }.ToFrozenDictionary();

    /// <summary>What each setting that must be given is called on the page.</summary>
    public static string NameOf(string setting) => setting switch
    {
        nameof(DeclarationOptions.Entity) => "nazwa podmiotu",
        nameof(DeclarationOptions.Address) => "adres strony",
        nameof(DeclarationOptions.Published) => "data publikacji strony",
        nameof(DeclarationOptions.Updated) => "data ostatniej istotnej aktualizacji",
        nameof(DeclarationOptions.Status) => "stan zgodności z ustawą",
        nameof(DeclarationOptions.Inaccessible) => "niedostępne treści",
        nameof(DeclarationOptions.Prepared) => "data sporządzenia deklaracji",
        nameof(DeclarationOptions.Basis) => "podstawa jej sporządzenia",
        nameof(DeclarationOptions.Contact) => "osoba lub komórka do kontaktu",
        nameof(DeclarationOptions.Email) => "adres poczty elektronicznej",
        nameof(DeclarationOptions.Phone) => "numer telefonu",
        nameof(DeclarationOptions.Complaints) => "adres do skarg",
        nameof(DeclarationOptions.Apps) => "aplikacje mobilne",
        nameof(DeclarationOptions.Architecture) => "dostępność architektoniczna",
        nameof(DeclarationOptions.Communication) => "dostępność komunikacyjno-informacyjna",
        _ => throw new ArgumentOutOfRangeException(nameof(setting), setting, "The declaration has no such setting."),
    };
}
