using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Polish.Tests.Automata;

public sealed class PatchAutomatonReaderTests
{
    [FsCheck.NUnit.Property]
    public void Refuses_bytes_that_are_no_automaton(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes ?? []);

        Assert.That(() => PatchAutomatonReader.Read(stream), Throws.TypeOf<InvalidDataException>());
    }

    [FsCheck.NUnit.Property]
    public void Refuses_an_automaton_whose_packing_is_damaged(byte[] bytes)
    {
        using var stream = new MemoryStream([.. "KBPB"u8, .. bytes ?? []]);

        Assert.That(() => PatchAutomatonReader.Read(stream), Throws.TypeOf<InvalidDataException>());
    }

    [TestCase(Lexicon.ResourceName)]
    [TestCase(SuffixRules.ResourceName)]
    public void Refuses_a_resource_that_was_cut_off(string name)
    {
        using var resource = typeof(PatchAutomaton).Assembly.GetManifestResourceStream(name)!;
        var whole = new byte[resource.Length];
        resource.ReadExactly(whole);

        foreach (var length in (int[])[0, 15, 16, whole.Length / 4, whole.Length / 2, whole.Length - 1])
        {
            using var stream = new MemoryStream(whole[..length]);

            Assert.That(() => PatchAutomatonReader.Read(stream), Throws.TypeOf<InvalidDataException>());
        }
    }
}
