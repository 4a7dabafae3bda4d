using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Polish.Training.Tests.Compilation;

public sealed class PatchFinderTests
{
    [TestCase("gminami", "gmina", 0, 2, "")]
    [TestCase("niezielonej", "zielony", 3, 2, "y")]
    [TestCase("najzieleńszy", "zielony", 3, 5, "ony")]
    [TestCase("nienajzieleńszy", "zielony", 6, 5, "ony")]
    [TestCase("niebem", "niebo", 0, 2, "o")]
    [TestCase("ludzie", "człowiek", 0, 6, "człowiek")]
    public void Keeps_as_much_of_the_form_as_it_can(string form, string lemma, int lead, int trail, string suffix)
    {
        var patch = PatchFinder.Find(form, lemma);

        Assert.That(patch, Is.EqualTo(new Patch(lead, trail, suffix)));
        Assert.That(patch.Apply(form), Is.EqualTo(lemma));
    }

    [FsCheck.NUnit.Property]
    public void Patch_of_any_pair_leads_from_form_to_lemma(FsCheck.NonNull<string> form, FsCheck.NonNull<string> lemma)
    {
        Assert.That(PatchFinder.Find(form.Get, lemma.Get).Apply(form.Get), Is.EqualTo(lemma.Get));
    }
}
