using System.Globalization;
using System.Text;

namespace KnowledgeBase.Web.QueryLog;

/// <summary>The files of the log: one for each day and process, named after the day.</summary>
/// <remarks>A file is written by the process that made it alone, so that a new version may start beside the old one.</remarks>
public sealed class QueryLogFolder(string folder)
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string Pattern = "????-??-??.*.log";

    public string FullPath { get; } = Path.GetFullPath(folder);

    /// <summary>Makes a new file for the day.</summary>
    public FileStream Create(DateOnly day)
    {
        _ = Directory.CreateDirectory(FullPath);
        var name = $"{day.ToString(DayFormat, CultureInfo.InvariantCulture)}.{Guid.NewGuid():N}.log";
        return new FileStream(Path.Combine(FullPath, name), FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete);
    }

    /// <summary>Number of bytes that the files of the day have.</summary>
    public long SizeOf(DateOnly day) => Files().Where(file => file.Day == day).Sum(file => file.File.Length);

    /// <summary>Deletes the files of all days before the given one.</summary>
    public void DeleteBefore(DateOnly day)
    {
        foreach (var (file, _) in Files().Where(file => file.Day < day))
            file.Delete();
    }

    /// <summary>The records of the given day and all later ones, each with its day; a torn line is passed over.</summary>
    public IEnumerable<(DateOnly Day, QueryRecord Record)> ReadSince(DateOnly day)
    {
        foreach (var (file, ofFile) in Files().Where(file => file.Day >= day))
        {
            foreach (var record in Lines(file).Select(QueryRecordLine.Read).OfType<QueryRecord>())
                yield return (ofFile, record);
        }
    }

    private static IEnumerable<string> Lines(FileInfo file)
    {
        using var reader = Open(file);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    // The one who writes goes on writing, and the oldest file may be deleted meanwhile.
    private static StreamReader Open(FileInfo file)
    {
        try
        {
            return new StreamReader(new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Encoding.UTF8);
        }
        catch (FileNotFoundException)
        {
            return StreamReader.Null;
        }
    }

    private List<(FileInfo File, DateOnly Day)> Files()
    {
        var files = new List<(FileInfo, DateOnly)>();
        if (!Directory.Exists(FullPath))
            return files;

        foreach (var file in new DirectoryInfo(FullPath).EnumerateFiles(Pattern))
        {
            if (DateOnly.TryParseExact(file.Name.AsSpan(0, DayFormat.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                files.Add((file, day));
        }

        return files;
    }
}
