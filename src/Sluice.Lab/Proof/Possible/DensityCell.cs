using Sluice.Lab.Proof.Asking;
using Sluice.Lab.Proof.Terms;
using Sluice.Law.Conditions;

namespace Sluice.Lab.Proof.Possible;

/// <summary>The performance density of a specification: TPP by applicable die area, and none where the area is zero. It is compared by multiplying out.</summary>
/// <param name="bank">Makes the terms.</param>
/// <param name="name">What the density is called.</param>
/// <param name="tpp">TPP.</param>
/// <param name="area">Area.</param>
internal sealed class DensityCell(TermBank bank, string name, Term tpp, Term area) : AnyCell(bank)
{
    private Term? density;

    /// <inheritdoc />
    public override Term Known => Bank.Less(Bank.Zero, area);

    /// <inheritdoc />
    public override Term Unknown => Bank.False;

    /// <inheritdoc />
    public override Term Number
    {
        get
        {
            if (density is null)
            {
                density = Bank.Number(name, default(Rational), null);
                Bank.Axiom(Bank.Implies(Known, Bank.Equal(Bank.Multiply(density, area), tpp)));
            }

            return density;
        }
    }

    /// <inheritdoc />
    public override Term Compares(ComparisonOperator @operator, Rational constant) => Numbers.Compare(Bank, tpp, @operator, Bank.Scale(constant, area));
}
