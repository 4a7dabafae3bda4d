using System.Diagnostics;
using System.Security.Cryptography;
using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Training;
using KnowledgeBase.Polish.Training.Compilation;
using KnowledgeBase.Polish.Training.Dictionaries;
using KnowledgeBase.Polish.Training.Families;
using KnowledgeBase.Polish.Training.Frequencies;
using KnowledgeBase.Polish.Training.Likelihoods;

if (args is ["--benchmark", var text])
{
    Benchmark.Run(text);
    return 0;
}

if (args is ["--load"])
{
    Benchmark.PrintLoad();
    return 0;
}

if (args is ["--count", var list, "--least", var least, .. var texts])
{
    FormCounter.Run(list, int.Parse(least, System.Globalization.CultureInfo.InvariantCulture), texts);
    return 0;
}

if (args is ["--families-check", var lists, .. var more])
{
    FamilyReport.Print(lists, more is ["--dictionary", var source] ? source : null);
    return 0;
}

if (args is not ["--dictionary", var dictionary, "--output", var output])
{
    Console.Error.WriteLine("Usage: --dictionary PATH-TO-morfologik-polish.jar --output FOLDER");
    Console.Error.WriteLine("       --count LIST --least COUNT TEXT-FILE...");
    Console.Error.WriteLine("       --families-check FOLDER-OF-LISTS [--dictionary PATH-TO-morfologik-polish.jar]");
    Console.Error.WriteLine("       --benchmark TEXT-FILE");
    Console.Error.WriteLine("       --load");
    return 2;
}

var clock = Stopwatch.StartNew();
var compiled = LexiconCompiler.Compile(MorfologikJar.Entries(dictionary));
Save(Lexicon.ResourceName, compiled.Lexicon, $"{compiled.Forms:N0} forms");
Save(SuffixRules.ResourceName, compiled.SuffixRules, $"{compiled.Rules:N0} rules");
var frequencies = ShippedFrequencies.Load();
var likely = LikelyReadingsCompiler.Compile(MorfologikJar.Entries(dictionary), frequencies);
Save(LikelyReadings.ResourceName, likely.Content, $"{likely.Forms:N0} forms and {likely.Spellings:N0} spellings");
var lexicon = new Lexicon(Read(compiled.Lexicon));
var recall = RecallMeasure.Of(lexicon, lexicon.With(new LikelyReadings(Read(likely.Content))), frequencies);
Console.WriteLine($"Likely lemmas find {recall:P2} of the words that all lemmas find.");

var families = FamilyCompiler.Compile(MorfologikJar.Entries(dictionary), FamilyList.Load());
Save(WordFamilies.ResourceName, families.Packed, $"{families.Words:N0} words of {families.Roots:N0} roots, {families.Stored:N0} stored");
Console.WriteLine($"Every form and every family reads back as written; {clock.Elapsed.TotalSeconds:F0} s.");
return 0;

void Save(string name, byte[] content, string what)
{
    var path = Path.Combine(output, name);
    File.WriteAllBytes(path, content);
    Console.WriteLine($"{path}: {what}, {content.Length:N0} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(content))}");
}

static PatchAutomaton Read(byte[] packed)
{
    using var stream = new MemoryStream(packed);
    return PatchAutomatonReader.Read(stream);
}
