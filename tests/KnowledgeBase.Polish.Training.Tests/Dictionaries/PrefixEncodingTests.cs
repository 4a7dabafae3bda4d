using System.Text;
using KnowledgeBase.Polish.Training.Dictionaries;

namespace KnowledgeBase.Polish.Training.Tests.Dictionaries;

public sealed class PrefixEncodingTests
{
    [TestCase("gminami;ADa;subst:pl:inst:f", "gminami", "gmina", "subst:pl:inst:f")]
    [TestCase("niezielona;DBy;adj", "niezielona", "zielony", "adj")]
    [TestCase("ludzie;\u0040\u0040człowiek;subst", "ludzie", "człowiek", "subst")]
    [TestCase("ma;AA", "ma", "ma", "")]
    public void Decodes_form_lemma_and_tags(string sequence, string form, string lemma, string tags)
    {
        var entry = PrefixEncoding.Decode(Encoding.UTF8.GetBytes(sequence));

        Assert.That(entry, Is.EqualTo(new DictionaryEntry(form, lemma, tags)));
    }
}
