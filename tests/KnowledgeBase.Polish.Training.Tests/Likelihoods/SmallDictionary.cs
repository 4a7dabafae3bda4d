using KnowledgeBase.Polish.Training.Dictionaries;
using KnowledgeBase.Polish.Training.Likelihoods;

namespace KnowledgeBase.Polish.Training.Tests.Likelihoods;

/// <summary>A dictionary of a few words that share forms, and how often these stand in an imaginary text.</summary>
internal static class SmallDictionary
{
    public static DictionaryEntry[] Entries { get; } =
    [
        new("gmina", "gmina", "subst:sg:nom:f"),
        new("gminy", "gmina", "subst:sg:gen:f+subst:pl:nom:f"),
        new("gminie", "gmina", "subst:sg:dat:f+subst:sg:loc:f"),
        new("gmin", "gmina", "subst:pl:gen:f"),
        new("gmin", "gmin", "subst:sg:nom:m3"),
        new("gminu", "gmin", "subst:sg:gen:m3"),
        new("gminie", "gmin", "subst:sg:loc:m3"),
        new("dane", "dane", "subst:pl:nom:p3"),
        new("danych", "dane", "subst:pl:gen:p3+subst:pl:loc:p3"),
        new("dany", "dany", "adj:sg:nom:m1.m2.m3:pos"),
        new("dane", "dany", "adj:pl:nom:f.n:pos"),
        new("danych", "dany", "adj:pl:gen.loc:m1.m2.m3.f.n:pos"),
        new("powiat", "powiat", "subst:sg:nom:m3"),
        new("powiatowi", "powiat", "subst:sg:dat:m3"),
        new("powiatowy", "powiatowy", "adj:sg:nom:m1.m2.m3:pos"),
        new("powiatowi", "powiatowy", "adj:pl:nom:m1:pos"),
        new("sad", "sad", "subst:sg:nom:m3"),
        new("sadu", "sad", "subst:sg:gen:m3"),
        new("sąd", "sąd", "subst:sg:nom:m3"),
        new("sądu", "sąd", "subst:sg:gen:m3"),
        new("plac", "plac", "subst:sg:nom:m3"),
        new("płać", "płacić", "verb:impt:sg:sec:imperf"),
        new("płaci", "płacić", "verb:fin:sg:ter:imperf"),
    ];

    public static Dictionary<string, double> Counts { get; } = new(StringComparer.Ordinal)
    {
        ["gmina"] = 50,
        ["gminy"] = 60,
        ["gminie"] = 30,
        ["gmin"] = 40,
        ["dane"] = 100,
        ["danych"] = 200,
        ["dany"] = 1,
        ["powiat"] = 20,
        ["powiatowy"] = 15,
        ["sad"] = 2,
        ["sąd"] = 30,
        ["sądu"] = 40,
        ["plac"] = 20,
        ["płaci"] = 10,
    };

    public static FormReadings Readings()
    {
        var paradigms = Paradigms.From(Entries);
        return new FormReadings(paradigms, ReadingModel.Estimate(paradigms, [.. paradigms.Forms.Select(form => Counts.GetValueOrDefault(form))]));
    }
}
