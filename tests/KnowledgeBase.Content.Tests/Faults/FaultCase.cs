using System.Text;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Faults;

/// <summary>A folder with one fault, and the problem that must be told about it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Kind">The kind of problem expected.</param>
/// <param name="Line">The line expected.</param>
/// <param name="Message">What the message must hold.</param>
internal sealed record FaultCase(string Name, ProblemKind Kind, int Line, string Message)
{
    /// <summary>Files written over the small library; the first one has the fault.</summary>
    public IReadOnlyList<(string Path, byte[] Bytes)> Files { get; private init; } = [];

    /// <summary>The file in which the problem is expected.</summary>
    public string File => Files[0].Path;

    /// <summary>Changes one thing in the sound example.</summary>
    public FaultCase InExample(string sound, string faulty) => With(EntryFile.ExamplePath, Change(EntryFile.Example, sound, faulty));

    /// <summary>Changes one thing in the sound fact.</summary>
    public FaultCase InFact(string sound, string faulty) => With(EntryFile.FactPath, Change(EntryFile.Fact, sound, faulty));

    /// <summary>Replaces the text of the sound example, which begins on line 14.</summary>
    public FaultCase InText(string text) => InExample("\nJedyny akapit.\n", text);

    /// <summary>Changes one thing in the real participant, whose edition is there too.</summary>
    public FaultCase InParticipant(string sound, string faulty) =>
        With(EntryFile.ParticipantPath, Change(EntryFile.Participant, sound, faulty)).With(EntryFile.EditionPath, EntryFile.Edition);

    public FaultCase WithParticipant() =>
        With(EntryFile.ParticipantPath, EntryFile.Participant).With(EntryFile.EditionPath, EntryFile.Edition);

    public FaultCase With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public FaultCase With(string path, byte[] bytes) => this with { Files = [.. Files, (path, bytes)] };

    /// <summary>Writes the files and reads the folder.</summary>
    public Library Read()
    {
        using var small = new SmallLibrary();
        foreach (var (path, bytes) in Files)
            small.Write(path, bytes);

        return small.Read();
    }

    public override string ToString() => $"{Kind.Code}: {Name}";

    private static string Change(string text, string sound, string faulty)
    {
        if (!text.Contains(sound, StringComparison.Ordinal))
            throw new ArgumentException($"The sound file has no „{sound}”.", nameof(sound));

        return text.Replace(sound, faulty, StringComparison.Ordinal);
    }
}
