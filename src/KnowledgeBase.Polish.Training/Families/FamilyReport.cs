using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Training.Dictionaries;

namespace KnowledgeBase.Polish.Training.Families;

/// <summary>Prints how the shipped families, and those learned without the list of our own, do against the check lists.</summary>
public static class FamilyReport
{
    /// <param name="folder">The folder of the check lists.</param>
    /// <param name="dictionary">The dictionary to learn from without the list; null to judge the shipped families only.</param>
    public static void Print(string folder, string? dictionary)
    {
        var shipped = FamilyCheck.Measure(PolishText.Default.Families, folder);
        Console.WriteLine($"shipped: {shipped}");
        foreach (var pair in shipped.Missed)
            Console.WriteLine($"  missed: {pair}");
        foreach (var pair in shipped.Confused)
            Console.WriteLine($"  confused: {pair}");
        if (dictionary is null)
            return;

        using var packed = new MemoryStream(FamilyCompiler.Compile(MorfologikJar.Entries(dictionary), FamilyList.Empty).Packed);
        Console.WriteLine($"without the list: {FamilyCheck.Measure(new WordFamilies(PatchAutomatonReader.Read(packed)), folder)}");
    }
}
