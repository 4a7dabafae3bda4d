using System.Text;

namespace KnowledgeBase.Search.Terms;

/// <summary>Words by number, one behind the other in one run of characters.</summary>
/// <remarks>A large index has a million words: as objects, each full collection of the runtime would look at every one of them, with the site standing still.</remarks>
internal sealed class WordList
{
    private readonly char[] _letters;
    private readonly int[] _starts;

    private WordList(char[] letters, int[] starts) => (_letters, _starts) = (letters, starts);

    public int Count => _starts.Length - 1;

    /// <summary>The word with a number, from 0.</summary>
    public ReadOnlySpan<char> this[int number] => _letters.AsSpan(_starts[number].._starts[number + 1]);

    /// <summary>Gathers words in any order; as few objects as the list itself, since a million strings that live until it is made have everything collected.</summary>
    internal sealed class Builder
    {
        private char[] _letters = new char[1024];
        private int[] _starts = new int[128];

        public int Count { get; private set; }

        public void Add(ReadOnlySpan<char> word) => word.CopyTo(Add(word.Length));

        /// <summary>Adds a word of so many letters, which are to be written into what it returns before the next is added.</summary>
        public Span<char> Add(int letters)
        {
            var room = Room(letters)[..letters];
            End(letters);
            return room;
        }

        public void AddUtf8(ReadOnlySpan<byte> word) => End(Encoding.UTF8.GetChars(word, Room(word.Length)));

        /// <summary>The words in ordinal order, each once.</summary>
        public WordList ToDistinct()
        {
            var order = Sorted();
            var count = 0;
            foreach (var place in order)
            {
                if (count == 0 || !this[order[count - 1]].SequenceEqual(this[place]))
                    order[count++] = place;
            }

            return ListOf(order.AsSpan(0, count));
        }

        /// <summary>The words in ordinal order, equal ones in the order in which they were added.</summary>
        /// <param name="order">Of each of them the place, from 0, at which it was added.</param>
        public WordList ToSorted(out int[] order) => ListOf(order = Sorted());

        private Span<char> Room(int letters)
        {
            var start = _starts[Count];
            if (start + letters > _letters.Length)
                Array.Resize(ref _letters, Math.Max(start + letters, 2 * _letters.Length));

            return _letters.AsSpan(start);
        }

        private void End(int letters)
        {
            if (Count + 2 > _starts.Length)
                Array.Resize(ref _starts, 2 * _starts.Length);

            _starts[Count + 1] = _starts[Count] + letters;
            Count++;
        }

        private ReadOnlySpan<char> this[int place] => _letters.AsSpan(_starts[place].._starts[place + 1]);

        private int[] Sorted()
        {
            var order = new int[Count];
            for (var place = 0; place < order.Length; place++)
                order[place] = place;

            order.AsSpan().Sort((one, other) => this[one].SequenceCompareTo(this[other]) is not 0 and var difference ? difference : one.CompareTo(other));
            return order;
        }

        private WordList ListOf(ReadOnlySpan<int> order)
        {
            var starts = new int[order.Length + 1];
            for (var number = 0; number < order.Length; number++)
                starts[number + 1] = starts[number] + this[order[number]].Length;

            var letters = new char[starts[^1]];
            for (var number = 0; number < order.Length; number++)
                this[order[number]].CopyTo(letters.AsSpan(starts[number]));

            return new WordList(letters, starts);
        }
    }
}
