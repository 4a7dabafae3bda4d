using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content.Reading;

/// <summary>All controlled lists as they were read.</summary>
internal sealed class VocabularyDrafts
{
    private readonly Dictionary<VocabularyFile, VocabularyDraft> _drafts;
    private readonly List<ContentProblem> _problems;

    public VocabularyDrafts(IEnumerable<ContentFile> files)
    {
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _drafts = VocabularyFile.All.ToDictionary(
            vocabulary => vocabulary,
            vocabulary => VocabularyReader.Read(vocabulary, byPath.GetValueOrDefault(vocabulary.Path)));
        _problems = [.. _drafts.Values.SelectMany(draft => draft.Problems), .. byPath.Keys.SelectMany(ProblemsOfUnknown)];
    }

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public VocabularyDraft this[VocabularyFile vocabulary] => _drafts[vocabulary];

    public VocabularySet Build(ContentOptions options)
    {
        Vocabulary Wanted(VocabularyFile file) => options.IncludeExamples
            ? _drafts[file].Vocabulary
            : new Vocabulary([.. _drafts[file].Vocabulary.Terms.Where(term => !term.IsExample)]);

        return new VocabularySet
        {
            Topics = Wanted(VocabularyFile.Topics),
            Institutions = Wanted(VocabularyFile.Institutions),
            Instruments = Wanted(VocabularyFile.Instruments),
            Statuses = Wanted(VocabularyFile.Statuses),
            Acts = Wanted(VocabularyFile.Acts),
            PolicyDocuments = Wanted(VocabularyFile.PolicyDocuments),
        };
    }

    private static IReadOnlyList<ContentProblem> ProblemsOfUnknown(string path)
    {
        if (VocabularyFile.All.Any(vocabulary => vocabulary.Path == path) || RuleFile.All.Any(rules => rules.Path == path))
            return [];

        var log = new ProblemLog(path);
        log.Add(1, ProblemTexts.UnknownVocabulary(Path.GetFileNameWithoutExtension(path)));
        return log.Problems;
    }
}
