using Sluice.Facts;
using Sluice.Law.Conditions;

namespace Sluice.Determinations.Desks;

/// <summary>A part of a condition that is asked by its number.</summary>
internal sealed class AskedTest(int question) : Test
{
    public override Tri Evaluate(Frame frame) => frame.Answering!.Answer(question);
}
