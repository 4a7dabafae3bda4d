using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.History.Tests;

/// <summary>The file of an event, the kind of entry that needs the fewest keys.</summary>
internal sealed record EventFile(string Id)
{
    public string Title { get; init; } = "Spotkanie";

    public string Summary { get; init; } = "Spotkanie miast.";

    public string Text { get; init; } = "Miasta rozmawiały o zieleni.";

    public bool IsWithdrawn { get; init; }

    public string Path => $"wydarzenia/{Id}.md";

    public EntryVersion Version => VersionOf(Encoding.UTF8.GetBytes(ToString()));

    public static EntryVersion VersionOf(byte[] bytes) => EntryVersion.Of(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public override string ToString() =>
        $"""
        ---
        id: {Id}
        typ: wydarzenie
        tytul: {Title}
        streszczenie: {Summary}
        zrodlo:
          tytul: Relacja
          wydawca: Miasto
          adres: https://miasto.example/relacja
          pewnosc: wysoka
        {(IsWithdrawn ? "wycofano:\n  data: '2026-01-05'\n  powod: Spotkanie się nie odbyło.\n" : "")}---
        {Text}

        """;
}
