using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Search.Tests.Samples;

/// <summary>Entries and libraries made in memory, so that a test shows the few words it is about.</summary>
internal static class Sample
{
    public static Recommendation Recommendation(string id, string title, params string[] passages) =>
        new(Head(id, title, "rekomendacje", passages)) { Body = Body(passages), Addressees = [], Instruments = [] };

    public static Initiative Initiative(string id, string title) => new(Head(id, title, "mid"));

    public static Participant Participant(string id, string title, params Participation[] participations) =>
        new(Head(id, title, "uczestnicy")) { Form = ParticipantForm.City, Participations = participations };

    public static ThematicNetwork Network(string id, string title, string edition) =>
        new(Head(id, title, "sieci", edition)) { Edition = edition };

    public static ProgrammeEdition Edition(string id, string title, int firstYear, int lastYear) =>
        new(Head(id, title, "edycje", $"{firstYear}-{lastYear}")) { FirstYear = firstYear, LastYear = lastYear };

    public static EntryBody Body(params string[] passages) =>
        new([.. passages.Select((text, place) => new Passage(place + 1, $"p-{place + 1}", text, null))], headings: [], html: "");

    public static Library Library(params Entry[] entries) => Library(new VocabularySet(), entries);

    public static Library Library(VocabularySet vocabularies, params Entry[] entries)
    {
        var parts = entries.Select(entry => entry.Fingerprint)
            .Concat(vocabularies.Topics.Terms.Concat(vocabularies.Institutions.Terms).Select(term => term.ToString()));
        return new Library([.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)], vocabularies, [], Hash([.. parts]));
    }

    /// <summary>The same entries, with rules of the editors.</summary>
    public static Library With(this Library library, EditorialRules rules) =>
        new(library.Entries, library.Vocabularies, library.Problems, Hash([library.Fingerprint, .. rules.Synonyms.Select(rule => $"{rule}")])) { Rules = rules };

    public static Library With(this Library library, params SynonymRule[] rules) => library.With(new EditorialRules { Synonyms = rules });

    public static SynonymRule OneWay(string from, params string[] to) => new(SynonymKind.OneWay, [from], to, 1);

    public static SynonymRule Equivalent(params string[] phrases) => new(SynonymKind.Equivalent, phrases, phrases, 1);

    public static SynonymRule Abbreviation(string abbreviation, string meaning) => new(SynonymKind.Abbreviation, [abbreviation], [meaning], 1);

    public static Vocabulary Vocabulary(params (string Id, string Name, string? Broader)[] terms) =>
        new([.. terms.Select(term => new Term { Id = term.Id, Name = term.Name, Broader = term.Broader })]);

    public static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException($"No date: {text}", nameof(text));

    private static EntryHead Head(string id, string title, string folder, params string[] rest) =>
        new(id, title, "Streszczenie.", $"{folder}/{id}.md", Hash([id, title, .. rest]));

    private static string Hash(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
