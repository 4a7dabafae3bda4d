using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search;
using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.CitedSearches;

public sealed class EarlierSearchesTests
{
    private const int States = 9;

    private CommittedLibrary _library = null!;
    private LiveHistory _history = null!;
    private SearchEngine _present = null!;
    private IReadOnlyList<string> _states = [];
    private int _reads;

    [OneTimeSetUp]
    public async Task MakeStates()
    {
        _library = new CommittedLibrary();
        for (var state = 1; state < States; state++)
        {
            _library.Replace(CommittedLibrary.Recommendation, "Bajtowice publikują", $"W stanie {state} Bajtowice publikują");
            _library.Commit();
        }

        _history = new LiveHistory(new SiteOptions { Content = _library.Folder });
        var past = await _history.ReadAsync();
        _states = [.. past.Find("rek-dane")!.Revisions.Select(revision => revision.Commit)];
        _present = SearchEngine.OpenInMemory(new LibraryReader().Read(_library.Folder, new ContentOptions()));
    }

    [OneTimeTearDown]
    public void RemoveStates()
    {
        _present.Dispose();
        _history.Dispose();
        _library.Dispose();
    }

    [SetUp]
    public void CountAnew() => _reads = 0;

    [Test]
    public async Task The_present_state_needs_no_index_of_its_own()
    {
        using var earlier = Earlier();

        var asked = await earlier.AskAsync(_states[0], _present);

        Assert.That((asked.Outcome, asked.IsPresent, asked.Engine, _reads), Is.EqualTo((StateOutcome.Open, true, _present, 0)));
    }

    [Test]
    public async Task A_state_is_read_once_however_many_ask_and_by_whichever_digits()
    {
        using var earlier = Earlier();

        var asked = await Task.WhenAll(Enumerable.Range(10, 20).Select(digits => earlier.AskAsync(_states[3][..digits], _present)));

        Assert.That(asked.Select(state => state.Outcome), Has.All.EqualTo(StateOutcome.Open));
        Assert.That(asked.Select(state => state.Engine).Distinct().Count(), Is.EqualTo(1));
        Assert.That((_reads, asked[0].IsPresent, asked[0].Commit!.Id), Is.EqualTo((1, false, _states[3])));
    }

    [Test]
    public async Task A_flood_of_states_is_told_to_come_later_while_who_waits_for_the_same_one_waits()
    {
        using var gate = new ManualResetEventSlim();
        using var earlier = Earlier(gate);
        var asked = _states.Skip(1).Take(5).Select(state => (State: state, Answer: earlier.AskAsync(state, _present))).ToList();

        // Which of them comes fifth is the scheduler's choice.
        var refused = await Task.WhenAny(asked.Select(one => one.Answer));
        var waiting = asked.Where(one => one.Answer != refused).ToList();
        var same = earlier.AskAsync(waiting[0].State, _present);

        Assert.That(((await refused).Outcome, (await refused).Status, same.IsCompleted), Is.EqualTo((StateOutcome.Busy, 503, false)));
        gate.Set();
        Assert.That((await Task.WhenAll(waiting.Select(one => one.Answer))).Select(state => state.Outcome), Has.All.EqualTo(StateOutcome.Open));
        Assert.That((await same).Engine, Is.SameAs((await waiting[0].Answer).Engine));
        Assert.That((await earlier.AskAsync(asked.Find(one => one.Answer == refused).State, _present)).Outcome, Is.EqualTo(StateOutcome.Open));
    }

    [Test]
    public async Task Only_the_last_few_states_are_kept()
    {
        using var earlier = Earlier();
        foreach (var state in _states.Skip(1).Append(_states[1]))
            _ = await earlier.AskAsync(state, _present);

        Assert.That(_reads, Is.EqualTo(States));
        _ = await earlier.AskAsync(_states[1], _present);
        Assert.That(_reads, Is.EqualTo(States));
    }

    [Test]
    public async Task Who_has_waited_too_long_is_told_to_come_again_and_finds_it_ready_then()
    {
        using var gate = new ManualResetEventSlim();
        using var earlier = Earlier(gate, new ImpatientTime());

        var asked = await earlier.AskAsync(_states[2], _present);
        gate.Set();
        var outcome = StateOutcome.Busy;
        for (var round = 0; round < 400 && outcome == StateOutcome.Busy; round++)
            outcome = (await earlier.AskAsync(_states[2], _present)).Outcome;

        Assert.That((asked.Outcome, outcome, _reads), Is.EqualTo((StateOutcome.Busy, StateOutcome.Open, 1)));
    }

    [Test]
    public async Task What_cannot_be_read_is_tried_again_next_time()
    {
        var fails = true;
        using var earlier = new EarlierSearches(_history, TimeProvider.System, (commit, now) => fails ? null : _history.LibraryAt(commit, now));

        var asked = await earlier.AskAsync(_states[2], _present);
        fails = false;

        Assert.That((asked.Outcome, asked.Status), Is.EqualTo((StateOutcome.Unreadable, 404)));
        Assert.That((await earlier.AskAsync(_states[2], _present)).Outcome, Is.EqualTo(StateOutcome.Open));
    }

    private EarlierSearches Earlier(ManualResetEventSlim? gate = null, TimeProvider? time = null) => new(_history, time ?? TimeProvider.System, (commit, now) =>
    {
        gate?.Wait();
        _ = Interlocked.Increment(ref _reads);
        return _history.LibraryAt(commit, now);
    });

    /// <summary>A clock on which everything is over in a moment.</summary>
    private sealed class ImpatientTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.FromMilliseconds(50), Timeout.InfiniteTimeSpan);
    }
}
