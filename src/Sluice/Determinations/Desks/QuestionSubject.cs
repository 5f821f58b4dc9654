namespace Sluice.Determinations.Desks;

/// <summary>What a question is about, as far as it can be answered without being asked.</summary>
internal enum QuestionSubject
{
    /// <summary>Anything: it has to be asked.</summary>
    Anything,

    /// <summary>One fact of the order that has few values: a flag, a symbol or a country.</summary>
    Value,

    /// <summary>One number of the order.</summary>
    Number,

    /// <summary>The day alone.</summary>
    Day,

    /// <summary>The exporter alone.</summary>
    Exporter,

    /// <summary>The end use alone.</summary>
    EndUse,

    /// <summary>The recipient alone.</summary>
    Recipient,

    /// <summary>Whether something holds for some party, each by itself.</summary>
    SomeParty,

    /// <summary>Whether something holds for every party, each by itself.</summary>
    EveryParty,
}
