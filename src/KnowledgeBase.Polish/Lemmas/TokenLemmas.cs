using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Tokens;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>Decides for each kind of token what its lemmas are: kept as it is, looked up, or put together from parts.</summary>
internal sealed class TokenLemmas(Lexicon lexicon, Lemmatizer lemmatizer)
{
    // PPP, JST, MPZP and KPM are abbreviations, whatever the lexicon has that looks alike.
    private const int LongestCapitals = 4;

    // A longer run of capitals which nothing knows is a word of a heading that is missing from the lexicon.
    private const int LongestUnknownCapitals = 6;

    // What is shorter is an abbreviation: who writes PITy does not mean pita.
    private const int ShortestCutWord = 4;

    // Every pair of lemmas of a compound of two inflected words; more than this is no help.
    private const int MostPairs = 8;

    /// <summary>Finds the lemmas of a token; the buffer is cleared first.</summary>
    public LemmaRoute Find(TokenBuffer tokens, int index, LemmaBuffer lemmas, out TokenType type)
    {
        lemmas.Clear();
        var term = tokens.Term(index);
        type = tokens[index].Type;
        if (type != TokenType.Word)
            return FindOther(term, tokens[index], lemmas);
        if (IsAbbreviation(term, tokens[index].Case))
        {
            type = TokenType.Abbreviation;
            _ = Keep(term, lemmas);
            _ = lexicon.AddLemmas(term, lemmas);
            return LemmaRoute.Kept;
        }

        return FindWord(term, tokens[index].BaseLength, lemmas);
    }

    private LemmaRoute FindOther(ReadOnlySpan<char> term, in RawToken token, LemmaBuffer lemmas) => token.Type switch
    {
        TokenType.Compound => FindCompound(term[..token.BaseLength], lemmas),
        TokenType.Date => FindDate(term, lemmas),
        TokenType.Abbreviation when token.BaseLength < term.Length => FindInflected(term, token, lemmas),
        _ => KeepAbbreviation(term[..token.BaseLength], lemmas),
    };

    private static LemmaRoute KeepAbbreviation(ReadOnlySpan<char> term, LemmaBuffer lemmas)
    {
        lemmas.Add(term);

        // S.A. and SA are one, but m.in. is not min.
        if (Abbreviations.TryGetMeaning(term, out var meaning))
            lemmas.Add(meaning);
        else if (term is [_, '.', _, '.'])
            lemmas.Add(term[..1], term[2..3]);
        else if (term is [_, '.', _, '.', _, '.'])
            lemmas.Add(term[..1], term[2..3], term[4..5]);
        return LemmaRoute.Kept;
    }

    /// <summary>The abbreviation itself, and the word that an ending such as -owski makes of it: NATO-wskiej is natowski too.</summary>
    private LemmaRoute FindInflected(ReadOnlySpan<char> term, in RawToken token, LemmaBuffer lemmas)
    {
        var stem = term[..token.BaseLength];
        var ending = term[token.BaseLength..];
        var isGlued = ending[0] != '-';
        ending = isGlued ? ending : ending[1..];

        lemmas.Add(stem);
        if (AbbreviationEndings.DerivedBy(ending) is { } derived)
            lemmas.Add(stem, derived);

        // Without capitals or without a hyphen it may be a word after all: gmin-ami, as PDF files cut it; MIASTo.
        if (stem.Length >= ShortestCutWord && (isGlued || token.Case == LetterCase.Common))
            AddJoined(stem, ending, lemmas);
        return LemmaRoute.Kept;
    }

    private void AddJoined(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending, LemmaBuffer lemmas)
    {
        Span<char> word = stackalloc char[stem.Length + ending.Length];
        stem.CopyTo(word);
        ending.CopyTo(word[stem.Length..]);
        _ = lexicon.AddLemmas(word, lemmas);
    }

    // 1 stycznia 2021 and 01.01.2021 are one day.
    private static LemmaRoute FindDate(ReadOnlySpan<char> term, LemmaBuffer lemmas)
    {
        Span<char> iso = stackalloc char[Dates.IsoLength];
        Dates.WriteIso(term, iso);
        return Keep(iso, lemmas);
    }

    private static LemmaRoute Keep(ReadOnlySpan<char> term, LemmaBuffer lemmas)
    {
        lemmas.Add(term);
        return LemmaRoute.Kept;
    }

    private bool IsAbbreviation(ReadOnlySpan<char> term, LetterCase letterCase) => letterCase switch
    {
        LetterCase.Capitals => term.Length <= LongestCapitals
            || (term.Length <= LongestUnknownCapitals && !lexicon.Knows(term)),
        LetterCase.Mixed => !lexicon.Knows(term),
        _ => false,
    };

    private LemmaRoute FindWord(ReadOnlySpan<char> term, int baseLength, LemmaBuffer lemmas)
    {
        if (term is [_, '\'', ..] && !lexicon.Knows(term))
            return FindAfterParticle(term, lemmas);
        if (baseLength == term.Length || lexicon.Knows(term))
            return lemmatizer.AddLemmas(term, lemmas);

        // Kowalski'ego: the name before the apostrophe is already its own dictionary form.
        lemmas.Add(term[..baseLength]);
        _ = lexicon.AddLemmas(term[..baseLength], lemmas);
        return LemmaRoute.Kept;
    }

    // d'Hondta: the name inflects as if it stood without its particle.
    private LemmaRoute FindAfterParticle(ReadOnlySpan<char> term, LemmaBuffer lemmas)
    {
        var particle = term[..2];
        var names = lemmas.Tails;
        names.Clear();
        var route = lemmatizer.AddLemmas(term[particle.Length..], names);
        for (var i = 0; i < names.Count; i++)
            lemmas.Add(particle, names[i]);
        return route;
    }

    private LemmaRoute FindCompound(ReadOnlySpan<char> term, LemmaBuffer lemmas)
    {
        if (lexicon.AddLemmas(term, lemmas))
            return LemmaRoute.Lexicon;

        var hyphen = term.LastIndexOf('-');
        var heads = lemmas.Heads;
        heads.Clear();
        var head = term[..hyphen];
        if (head.EndsWith("o") || head.Contains('-') || !lexicon.AddLemmas(head, heads))
            heads.Add(head);

        var tails = lemmas.Tails;
        tails.Clear();
        var route = lemmatizer.AddLemmas(term[(hyphen + 1)..], tails);
        for (var pair = 0; pair < Math.Min(MostPairs, heads.Count * tails.Count); pair++)
            lemmas.Add(heads[pair / tails.Count], "-", tails[pair % tails.Count]);
        return route;
    }
}
