using KnowledgeBase.Polish.Automata;

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
        using var stream = new MemoryStream([.. "KBPA"u8, .. bytes ?? []]);

        Assert.That(() => PatchAutomatonReader.Read(stream), Throws.TypeOf<InvalidDataException>());
    }
}
