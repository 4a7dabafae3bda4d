using KnowledgeBase.Search.Language;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishOperatorWords : IOperatorWords
{
    public string Name(Operator construct) => Texts(construct).Name;

    public string Meaning(Operator construct) => Texts(construct).Meaning;

    private static (string Name, string Meaning) Texts(Operator construct) => construct.Code switch
    {
        "\"…\"" => ("exact phrase", "the words in this form and order"),
        "\"…\"~5" => ("loose phrase", "the words in any form and order, with at most this many others between them"),
        "…*" => ("beginning of a word", "all words that begin like this; at least two letters or digits are needed"),
        "…~" => ("similar spelling", "words that differ by one letter, or by two from eight letters on; at least four are needed"),
        "-…" => ("without", "leaves out entries that have the word, phrase or field value; the minus stands right before it"),
        "NIE …" => ("without (NOT)", "the same as a word"),
        "… ORAZ …" => ("both (AND)", "an entry must have both sides; neither is dropped when there are no results"),
        "… LUB …" => ("either (OR)", "one of the sides is enough; words next to each other are one side"),
        "(…)" => ("group", "keeps together what is to work together"),
        "… BLISKO/5 …" => ("near each other (NEAR/5)", "at most this many other words between the sides, in any order"),
        "miasto:…" => ("participant", "entries of a participant of the programme, by name in any form or by identifier"),
        "siec:…" => ("network", "entries of a thematic network"),
        "edycja:…" => ("edition", "entries of an edition of the programme"),
        "temat:…" => ("topic", "entries on a topic, narrower topics included"),
        "adresat:…" => ("addressee", "recommendations addressed to an institution"),
        "instrument:…" => ("instrument", "recommendations with a kind of instrument"),
        "status:…" => ("status", "entries with a status"),
        "rodzaj:…" => ("kind of entry", "entries of one kind"),
        "wojewodztwo:…" => ("voivodeship", "participants from a voivodeship and entries that concern them"),
        "powiazania:…" => ("connections", "recommendations with or without a MID in response, MIDs with or without a recommendation"),
        "rok:2021..2023" => ("dates", "entries from a year, a month or a range, which may lack its beginning or its end"),
        "material:…" => ("material", "only material with a source, or only sample material"),
        "akt:…" => ("legal act", "entries that refer to an act, by its name, abbreviation or place of publication"),
        "tytul:…" => ("title", "a word, a phrase or the beginning of a word in the title"),
        "tytul:(… BLISKO/5 …)" => ("near each other in the title", "both sides in the title, with at most this many other words between them, in any order"),
        _ => throw new ArgumentOutOfRangeException(nameof(construct), construct.Code, null),
    };
}
