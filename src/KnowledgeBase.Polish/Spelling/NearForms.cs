using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Spelling;

/// <summary>Walks a lexicon along everything that one typing error, and any missing marks, make of a word.</summary>
/// <remarks>
/// K. Oflazer, Error-tolerant finite-state recognition (1996): the automaton prunes what begins no word, so a few
/// thousand steps do where comparing with every form would take millions.
/// </remarks>
internal ref struct NearForms
{
    private const string Alphabet = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";

    // One letter longer than the typed word, when a letter was left out.
    private readonly Span<char> _form;
    private readonly ReadOnlySpan<char> _typed;
    private readonly PatchAutomaton _automaton;
    private readonly Dictionary<string, float> _found;

    private NearForms(PatchAutomaton automaton, ReadOnlySpan<char> typed, Span<char> form, Dictionary<string, float> found)
    {
        _automaton = automaton;
        _typed = typed;
        _form = form;
        _found = found;
    }

    /// <summary>The forms with the least cost of each.</summary>
    public static Dictionary<string, float> Of(PatchAutomaton automaton, ReadOnlySpan<char> typed)
    {
        var found = new Dictionary<string, float>(StringComparer.Ordinal);
        new NearForms(automaton, typed, stackalloc char[typed.Length + 1], found).Walk(0, 0, PatchAutomaton.Root, 0, mayErr: true);
        return found;
    }

    private readonly void Walk(int at, int length, int state, float cost, bool mayErr)
    {
        if (cost > TypingErrors.Limit)
            return;

        if (at == _typed.Length)
            Accept(length, state, cost);
        else
            WalkLetter(at, length, state, cost, mayErr);

        if (mayErr && length < _form.Length)
            WalkOmission(at, length, state, cost);
    }

    private readonly void WalkLetter(int at, int length, int state, float cost, bool mayErr)
    {
        var typed = _typed[at];
        Step(typed, at + 1, length, state, cost, mayErr);
        foreach (var marked in PolishLetters.MarkedVariants(typed))
            Step(marked, at + 1, length, state, cost + TypingErrors.Mark, mayErr);

        if (mayErr)
            WalkErrors(at, length, state, cost);
    }

    private readonly void WalkErrors(int at, int length, int state, float cost)
    {
        var typed = _typed[at];
        foreach (var letter in Alphabet)
        {
            if (letter != typed)
                Step(letter, at + 1, length, state, cost + TypingErrors.OfSubstitution(typed, letter), mayErr: false);
        }

        var isRepeated = at > 0 && _typed[at - 1] == typed;
        Walk(at + 1, length, state, cost + (isRepeated ? TypingErrors.Repetition : TypingErrors.Insertion), mayErr: false);
        if (at + 1 < _typed.Length && _typed[at + 1] != typed && length + 2 <= _form.Length)
            WalkTransposition(at, length, state, cost + TypingErrors.Transposition);
    }

    private readonly void WalkTransposition(int at, int length, int state, float cost)
    {
        var next = _automaton.Step(state, _typed[at + 1]);
        if (next == PatchAutomaton.NoState)
            return;

        _form[length] = _typed[at + 1];
        Step(_typed[at], at + 2, length + 1, next, cost, mayErr: false);
    }

    private readonly void WalkOmission(int at, int length, int state, float cost)
    {
        foreach (var letter in Alphabet)
        {
            var isRepeated = length > 0 && _form[length - 1] == letter;
            Step(letter, at, length, state, cost + (isRepeated ? TypingErrors.Repetition : TypingErrors.Omission), mayErr: false);
        }
    }

    private readonly void Step(char letter, int at, int length, int state, float cost, bool mayErr)
    {
        if (length == _form.Length)
            return;

        var next = _automaton.Step(state, letter);
        if (next == PatchAutomaton.NoState)
            return;

        _form[length] = letter;
        Walk(at, length + 1, next, cost, mayErr);
    }

    private readonly void Accept(int length, int state, float cost)
    {
        if (cost == 0 || _automaton.PatchesAt(state).Count == 0)
            return;

        var form = _form[..length].ToString();
        _found[form] = Math.Min(cost, _found.GetValueOrDefault(form, float.MaxValue));
    }
}
