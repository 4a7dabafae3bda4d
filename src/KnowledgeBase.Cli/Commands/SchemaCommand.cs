using System.CommandLine;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb schema</c>: writes JSON Schemas with which editors' tools complete and check keys.</summary>
public static class SchemaCommand
{
    public static Command Create()
    {
        var folders = new FolderOptions();
        var target = new Argument<string>("FOLDER") { Description = "Folder, w którym zapisać schematy; powstanie, jeśli go nie ma." };
        var command = new Command("schema", "Zapisz schematy JSON metryczki, słowników i reguł dla edytorów tekstu.") { target };
        folders.AddContentTo(command);
        command.SetAction(parsed =>
        {
            var vocabularies = folders.ReadLibrary(parsed).Vocabularies;
            var folder = Directory.CreateDirectory(parsed.GetRequiredValue(target)).FullName;
            var output = parsed.InvocationConfiguration.Output;
            Write(folder, "wpis.schema.json", stream => ContentSchema.WriteEntrySchema(stream, vocabularies), output);
            foreach (var file in VocabularyFile.All)
                Write(folder, $"{file.Name}.schema.json", stream => ContentSchema.WriteVocabularySchema(stream, file, vocabularies), output);

            foreach (var file in RuleFile.All)
                Write(folder, $"{file.Name}.schema.json", stream => ContentSchema.WriteRuleSchema(stream, file), output);

            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(string folder, string name, Action<Stream> write, TextWriter output)
    {
        var path = Path.Combine(folder, name);
        using var stream = File.Create(path);
        write(stream);
        output.WriteLine(path);
    }
}
