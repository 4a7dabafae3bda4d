using System.ComponentModel.DataAnnotations;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Accessibility;

/// <summary>What only the publisher of the site knows and the accessibility declaration must say, section <c>Site:Declaration</c>.</summary>
/// <remarks>Nothing has a default: what is not given is missing in the declaration, which then says that it is a draft.</remarks>
public sealed class DeclarationOptions : IValidatableObject
{
    /// <summary>Full name of the public body that publishes the site.</summary>
    public string? Entity { get; set => field = Given(value); }

    /// <summary>Public address of the site.</summary>
    public string? Address { get; set => field = Given(value); }

    /// <summary>Day on which the site was published, <c>YYYY-MM-DD</c> like every date here.</summary>
    public string? Published { get; set => field = Given(value); }

    /// <summary>Day of the last essential change of the site.</summary>
    public string? Updated { get; set => field = Given(value); }

    /// <summary>How far the site conforms with the act: <c>full</c>, <c>partial</c> or <c>none</c>.</summary>
    public string? Status { get; set => field = Given(value); }

    /// <summary>What does not conform, a sentence each.</summary>
    public IReadOnlyList<string> Inaccessible { get; set; } = [];

    /// <summary>What was left inaccessible because of disproportionate costs, with the assessment, a sentence each.</summary>
    public IReadOnlyList<string> Burden { get; set; } = [];

    /// <summary>What the act does not cover, a sentence each.</summary>
    public IReadOnlyList<string> Exempt { get; set; } = [];

    /// <summary>Day on which the declaration was first drawn up.</summary>
    public string? Prepared { get; set => field = Given(value); }

    /// <summary>Day of its last review; null before the first one.</summary>
    public string? Reviewed { get; set => field = Given(value); }

    /// <summary>What it was drawn up from, such as „samooceny” or „badania przeprowadzonego przez …”, in the genitive.</summary>
    public string? Basis { get; set => field = Given(value); }

    /// <summary>Person or unit that answers for accessibility.</summary>
    public string? Contact { get; set => field = Given(value); }

    public string? Email { get; set => field = Given(value); }

    public string? Phone { get; set => field = Given(value); }

    /// <summary>Where a complaint about a refusal is sent.</summary>
    public string? Complaints { get; set => field = Given(value); }

    /// <summary>The body's mobile applications, or that it has none.</summary>
    public string? Apps { get; set => field = Given(value); }

    /// <summary>How its building is accessible, a sentence each.</summary>
    public IReadOnlyList<string> Architecture { get; set; } = [];

    /// <summary>How one can communicate with it, a sentence each.</summary>
    public IReadOnlyList<string> Communication { get; set; } = [];

    /// <summary>What is wrong with the values that are given; what is not given is no fault.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        (string Name, string? Text)[] dates =
            [(nameof(Published), Published), (nameof(Updated), Updated), (nameof(Prepared), Prepared), (nameof(Reviewed), Reviewed)];
        foreach (var (name, text) in dates.Where(date => date.Text is not null && DayOf(date.Text) is null))
            yield return Fault(name, text, "Podaj dzień w postaci RRRR-MM-DD, na przykład 2026-03-31.");

        if (DayOf(Published) is { } published && DayOf(Updated) is { } updated && updated.CompareTo(published) < 0)
            yield return Fault(nameof(Updated), Updated, "Aktualizacja nie może być wcześniejsza niż publikacja (Site:Declaration:Published).");

        if (DayOf(Prepared) is { } prepared && DayOf(Reviewed) is { } reviewed && reviewed.CompareTo(prepared) < 0)
            yield return Fault(nameof(Reviewed), Reviewed, "Przegląd nie może być wcześniejszy niż sporządzenie (Site:Declaration:Prepared).");

        if (Status is not null && ConformanceCodes.Read(Status) is null)
            yield return Fault(nameof(Status), Status, $"Podaj jedną z wartości: {string.Join(", ", ConformanceCodes.All.Keys)}.");

        if (Address is not null && !(Uri.TryCreate(Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            yield return Fault(nameof(Address), Address, "Podaj cały adres strony, na przykład https://baza.example.");

        if (Email is not null && !new EmailAddressAttribute().IsValid(Email))
            yield return Fault(nameof(Email), Email, "Podaj adres poczty elektronicznej.");
    }

    /// <summary>The day a text names; null for none, and for a date known only to the month or year.</summary>
    internal static PartialDate? DayOf(string? text) => PartialDate.TryParse(text, out var date) && date.Day is not null ? date : null;

    // An empty variable of the environment is as good as none.
    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static ValidationResult Fault(string name, string? value, string mend) =>
        new($"Site:Declaration:{name} ma wartość „{value}”. {mend}", [name]);
}
