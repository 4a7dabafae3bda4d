using System.ComponentModel.DataAnnotations;
using KnowledgeBase.Web.Editors;
using KnowledgeBase.Web.Live;
using Microsoft.Extensions.Configuration;

namespace KnowledgeBase.Web.Tests.Editors;

public sealed class EditorsAddressTests
{
    [TestCase("http://127.0.0.1:5090")]
    [TestCase("http://localhost:5090/")]
    [TestCase("http://[::1]:5090")]
    public void An_address_of_this_machine_is_taken(string address) => Assert.That(EditorsAddress.FaultOf(address), Is.Null);

    [TestCase("http://0.0.0.0:5090")]
    [TestCase("http://192.0.2.7:5090")]
    [TestCase("http://*:5090")]
    [TestCase("https://127.0.0.1:5090")]
    [TestCase("http://127.0.0.1:5090/redakcja")]
    [TestCase("127.0.0.1:5090")]
    [TestCase("5090")]
    public void Any_other_stops_the_start_and_says_what_to_give(string address) =>
        Assert.That(() => SiteOptions.Read(["--Site:EditorsAddress", address]), Throws.TypeOf<ValidationException>().With.Message.Contains("http://127.0.0.1:5090"));

    [TestCase("urls", "http://127.0.0.1:80", "http://127.0.0.1:80;http://127.0.0.1:5090")]
    [TestCase("http_ports", "8080;8081", "http://*:8080;http://*:8081;http://127.0.0.1:5090")]
    [TestCase("inne", "x", "http://localhost:5000;http://127.0.0.1:5090")]
    public void The_public_addresses_stay(string name, string value, string urls)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();

        Assert.That(new EditorsAddress(new SiteOptions { EditorsAddress = "http://127.0.0.1:5090/" }).BesidesPublic(configuration), Is.EqualTo(urls));
    }
}
