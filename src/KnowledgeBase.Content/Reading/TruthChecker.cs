using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Schema;

namespace KnowledgeBase.Content.Reading;

/// <summary>Keeps invention and fact apart: no invented words about a real participant, no fact that rests on an example.</summary>
internal sealed class TruthChecker(Catalog catalog, VocabularyDrafts vocabularies, ProblemLog log)
{
    public void Check(EntryDraft draft)
    {
        foreach (var reference in draft.References)
            Check(reference, draft.IsExample);

        foreach (var link in draft.Body!.Links.Where(link => draft.IsExample && IsRealParticipant(link.Id)))
            log.Add(link.Line, ProblemTexts.ExampleNamesParticipant(link.Id));
    }

    private void Check(Reference reference, bool isExample)
    {
        if (isExample && reference.Target is EntryForm && IsRealParticipant(reference.Id))
            log.Add(reference.Line, ProblemTexts.ExampleNamesParticipant(reference.Id));
        else if (!isExample && NamesExample(reference))
            log.Add(reference.Line, ProblemTexts.FactNamesExample(reference.Key!, reference.Id));
    }

    private bool IsRealParticipant(string id) => catalog.Find(id) is { Kind: EntryKind.Participant, IsExample: false };

    private bool NamesExample(Reference reference) => reference.Target switch
    {
        TermForm { Vocabulary: var list } => vocabularies[list].Vocabulary.TryFind(reference.Id, out var term) && term.IsExample,
        // Merely related entries are links, which are dropped instead.
        _ => reference.Key != EntryKeys.Related && catalog.Find(reference.Id) is { IsExample: true },
    };
}
