using KnowledgeBase.Web.Listings;
using Microsoft.Extensions.Primitives;

namespace KnowledgeBase.Web.Tests.Listings;

public sealed class ColumnChoiceTests
{
    [TestCase("tytul,adresat", "tytul,adresat")]
    [TestCase(" adresat , tytul,,adresat", "adresat,tytul")]
    [TestCase("nie-ma", "")]
    [TestCase("", "")]
    public void Known_columns_are_read_in_their_order_and_once(string value, string expected) =>
        Assert.That(ColumnChoice.Write(ColumnChoice.Read(value, EntryColumns.All)), Is.EqualTo(expected));

    [Test]
    public void A_form_sends_each_column_by_itself() =>
        Assert.That(ColumnChoice.Write(ColumnChoice.Read(new StringValues(["tytul", "data"]), EntryColumns.All)), Is.EqualTo("tytul,data"));

    [Test]
    public void A_file_always_tells_what_is_sample_material()
    {
        var chosen = ColumnChoice.Read("tytul", EntryColumns.All);

        Assert.That(ColumnChoice.ForFile(chosen, EntryColumns.All, EntryColumns.Material), Is.EqualTo(new[] { EntryColumns.Title, EntryColumns.Material }));
        Assert.That(ColumnChoice.ForFile([], EntryColumns.All, EntryColumns.Material), Is.EqualTo(EntryColumns.All));
    }
}
