using System.Text;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>Makes documents that look like entries: a title, sentences, numbers and values of facets. The same seed makes the same ones.</summary>
public sealed class CorpusGenerator
{
    private const int Seed = 20260;
    private const string Digits = "bcdfghjklmnpqrst";

    // Codes are rare and few, so that some stand side by side in several documents: both engines must find those alike.
    private const double CodeShare = 0.02;

    private readonly Random _random = new(Seed);
    private readonly Vocabulary _vocabulary;

    public CorpusGenerator() => _vocabulary = Vocabulary.Make(_random);

    public IEnumerable<GeneratedEntry> Make(int count) => Enumerable.Range(0, count).Select(Entry);

    private GeneratedEntry Entry(int place) => new(
        "xq" + Code(place, 8),
        Sentence(_random.Next(3, 11), withCodes: false),
        Body(_random.Next(40, 201)),
        Values("dr", 20, _random.Next(1, 3)),
        Values("tm", 60, _random.Next(1, 4)),
        Values("st", 5, 1)[0],
        2015 + _random.Next(12));

    private string Body(int words)
    {
        var body = new StringBuilder();
        while (words > 0)
        {
            var length = Math.Min(words, _random.Next(6, 21));
            _ = body.Append(body.Length == 0 ? "" : " ").Append(Sentence(length, withCodes: true)).Append('.');
            words -= length;
        }

        return body.ToString();
    }

    // Codes stand neither first nor last, so that two of them in a row are always of one sentence.
    private string Sentence(int words, bool withCodes)
    {
        var sentence = new StringBuilder();
        for (var word = 0; word < words; word++)
        {
            if (word > 0)
                _ = sentence.Append(_random.Next(12) == 0 ? ", " : " ");

            if (withCodes && word > 0 && word < words - 2 && _random.NextDouble() < CodeShare)
            {
                _ = sentence.Append(Code()).Append(' ').Append(Code());
                word++;
            }
            else
            {
                _ = sentence.Append(_vocabulary.Draw(_random));
            }
        }

        sentence[0] = char.ToUpperInvariant(sentence[0]);
        return sentence.ToString();
    }

    // k12: three characters, the most that Stempel leaves alone. Squared: low numbers are more frequent.
    private string Code() => $"{Digits[_random.Next(Digits.Length)]}{10 + (int)(30 * Math.Pow(_random.NextDouble(), 2))}";

    private List<string> Values(string prefix, int choice, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => prefix + Code(_random.Next(choice), 2)).Distinct()];

    private static string Code(int number, int length)
    {
        var code = new StringBuilder();
        for (var shift = (length - 1) * 4; shift >= 0; shift -= 4)
            _ = code.Append(Digits[(number >> shift) & 0xF]);

        return code.ToString();
    }
}
