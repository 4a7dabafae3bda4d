using System.Reflection;
using KnowledgeBase.Content;
using KnowledgeBase.Search;

namespace KnowledgeBase.Rules.Tests;

/// <summary>The search engine stays behind its door: no Lucene type is visible outside the search and analysis projects.</summary>
public sealed class EngineDoorTests
{
    private const BindingFlags Visible =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<Assembly> Assemblies => [typeof(SearchEngine).Assembly, typeof(Library).Assembly];

    [TestCaseSource(nameof(Assemblies))]
    public void No_Lucene_type_in_a_public_signature(Assembly assembly)
    {
        var leaks = assembly.GetExportedTypes()
            .SelectMany(type => Signature(type).Select(used => (type, used)))
            .Where(pair => pair.used.FullName?.StartsWith("Lucene.", StringComparison.Ordinal) == true)
            .Select(pair => $"{pair.type.FullName} shows {pair.used.FullName}");

        Assert.That(leaks, Is.Empty);
    }

    private static IEnumerable<Type> Signature(Type type)
    {
        var members = type.GetMembers(Visible).SelectMany(member => member switch
        {
            MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            EventInfo @event => [@event.EventHandlerType!],
            _ => Enumerable.Empty<Type>(),
        });
        return members.Concat(type.GetInterfaces()).Append(type.BaseType ?? typeof(object)).SelectMany(Unwrap);
    }

    private static IEnumerable<Type> Unwrap(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Append(type)
        : type.HasElementType ? Unwrap(type.GetElementType()!)
        : [type];
}
