using System.Globalization;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content.Schema;

/// <summary>What the value of a key must look like.</summary>
public abstract record KeyForm
{
    /// <summary>The form in Polish, as it follows "expected:".</summary>
    public abstract string InWords { get; }
}

/// <summary>A text.</summary>
public sealed record TextForm(int MaxLength = TextForm.OrdinaryLength) : KeyForm
{
    /// <summary>Two typed pages: beyond it the text belongs in the body.</summary>
    public const int OrdinaryLength = 4000;

    public override string InWords => $"tekst do {MaxLength} znaków";
}

/// <summary>An identifier of the entry or term itself.</summary>
public sealed record IdForm : KeyForm
{
    public const int MaxLength = 80;

    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    public override string InWords => "identyfikator: małe litery a–z bez polskich znaków, cyfry i pojedyncze łączniki";
}

/// <summary>A date known to the year, month or day.</summary>
public sealed record DateForm : KeyForm
{
    public override string InWords => "data RRRR, RRRR-MM albo RRRR-MM-DD";
}

/// <summary>A year that a programme of cities can mean; anything else is a slip of the finger.</summary>
public sealed record YearForm : KeyForm
{
    public const int First = 1900;

    public const int Last = 2100;

    public override string InWords => "rok czterema cyframi";
}

/// <summary>Yes or no.</summary>
public sealed record FlagForm : KeyForm
{
    public override string InWords => "true albo false";
}

/// <summary>A number within bounds, with a decimal point.</summary>
public sealed record NumberForm(double Min, double Max) : KeyForm
{
    public override string InWords => string.Create(CultureInfo.InvariantCulture, $"liczba od {Min} do {Max}, z kropką dziesiętną");
}

/// <summary>An address of the web.</summary>
public sealed record WebAddressForm : KeyForm
{
    public override string InWords => "adres http:// albo https://";
}

/// <summary>The kind of an entry.</summary>
public sealed record KindForm : KeyForm
{
    public override string InWords =>
        "jeden z typów: " + string.Join(", ", Enum.GetValues<EntryKind>().Select(kind => kind.Code()));
}

/// <summary>One of a few fixed words.</summary>
public sealed record ChoiceForm(IReadOnlyList<string> Values) : KeyForm
{
    public override string InWords => "jedno z: " + string.Join(", ", Values);
}

/// <summary>An identifier from a controlled list.</summary>
public sealed record TermForm(VocabularyFile Vocabulary) : KeyForm
{
    public override string InWords => $"id z pliku {Vocabulary.Path}";
}

/// <summary>An identifier of another entry, of one of the given kinds.</summary>
public sealed record EntryForm(IReadOnlyList<EntryKind> Kinds) : KeyForm
{
    /// <summary>Any kind of entry.</summary>
    public static EntryForm Any { get; } = new([.. Enum.GetValues<EntryKind>()]);

    public override string InWords => Kinds.Count == Any.Kinds.Count
        ? "id dowolnego wpisu"
        : "id wpisu typu " + string.Join(" lub ", Kinds.Select(kind => kind.Code()));
}

/// <summary>A list of values of one form.</summary>
public sealed record ListForm(KeyForm Item) : KeyForm
{
    public override string InWords => $"lista; każda pozycja: {Item.InWords}";
}

/// <summary>One value or a list of values of one form.</summary>
public sealed record OneOrManyForm(KeyForm Item) : KeyForm
{
    public override string InWords => $"jedna pozycja albo lista; pozycja: {Item.InWords}";
}

/// <summary>Keys with values.</summary>
public sealed record MapForm(IReadOnlyList<KeyDefinition> Keys) : KeyForm
{
    public override string InWords => "grupa kluczy: " + string.Join(", ", Keys.Select(key => key.Name));
}
