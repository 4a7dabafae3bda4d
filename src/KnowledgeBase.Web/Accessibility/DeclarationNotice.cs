namespace KnowledgeBase.Web.Accessibility;

/// <summary>Tells the operator at the start that the declaration is a draft, and which settings would finish it.</summary>
public sealed partial class DeclarationNotice(AccessibilityDeclaration declaration, ILogger<DeclarationNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (declaration.IsDraft)
            LogDraft(string.Join(", ", declaration.Missing.Select(name => $"Site:Declaration:{name}")));

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The accessibility declaration is a draft. Not given: {Settings}")]
    private partial void LogDraft(string settings);
}
