using System.Numerics;

namespace Sluice.Facts;

public readonly partial struct Number
{
    /// <summary>Sums and products of decimals without rounding, which decimals by themselves do silently.</summary>
    private static class Exact
    {
        private const int MaxScale = 28;

        private static readonly UInt128[] PowersOfTen = Powers();

        // The largest value each power may be multiplied with; a division at every comparison would cost more than the rest.
        private static readonly UInt128[] Raisable = [.. PowersOfTen.Select(power => UInt128.MaxValue / power)];

        /// <summary>The sum.</summary>
        /// <exception cref="OverflowException">A decimal cannot hold it exactly.</exception>
        public static decimal Sum(decimal a, decimal b)
        {
            var sum = a + b;
            if (sum.Scale >= Math.Max(a.Scale, b.Scale))
            {
                return sum;
            }

            var (x, xs) = Parts(a);
            var (y, ys) = Parts(b);
            var scale = Math.Max(xs, ys);
            return Hold((x * BigInteger.Pow(10, scale - xs)) + (y * BigInteger.Pow(10, scale - ys)), scale);
        }

        /// <summary>The product.</summary>
        /// <exception cref="OverflowException">A decimal cannot hold it exactly.</exception>
        public static decimal Product(decimal a, decimal b)
        {
            if (b == 1m)
            {
                return a;
            }

            var product = a * b;
            if (product.Scale >= a.Scale + b.Scale)
            {
                return product;
            }

            var (x, xs) = Parts(a);
            var (y, ys) = Parts(b);
            return Hold(x * y, xs + ys);
        }

        /// <summary>Compares a×b with c×d.</summary>
        public static int Compare(decimal a, decimal b, decimal c, decimal d) =>
            TryCompareShort(a, b, c, d, out var comparison) ? comparison : CompareLong(a, b, c, d);

        /// <summary>The comparison where every product fits 128 bits, which real orders never leave.</summary>
        private static bool TryCompareShort(decimal a, decimal b, decimal c, decimal d, out int comparison)
        {
            comparison = 0;
            var leftSign = decimal.Sign(a) * decimal.Sign(b);
            var rightSign = decimal.Sign(c) * decimal.Sign(d);
            if (leftSign != rightSign)
            {
                comparison = leftSign.CompareTo(rightSign);
                return true;
            }

            if (!TryMultiply(a, b, out var left, out var leftScale) || !TryMultiply(c, d, out var right, out var rightScale)
                || !TryRaise(ref left, rightScale - leftScale) || !TryRaise(ref right, leftScale - rightScale))
            {
                return false;
            }

            comparison = leftSign * left.CompareTo(right);
            return true;
        }

        private static bool TryMultiply(decimal a, decimal b, out UInt128 product, out int scale)
        {
            Span<int> x = stackalloc int[4];
            Span<int> y = stackalloc int[4];
            decimal.GetBits(a, x);
            decimal.GetBits(b, y);
            product = (UInt128)(((ulong)(uint)x[1] << 32) | (uint)x[0]) * (((ulong)(uint)y[1] << 32) | (uint)y[0]);
            scale = a.Scale + b.Scale;
            return (x[2] | y[2]) == 0;
        }

        private static bool TryRaise(ref UInt128 value, int powers)
        {
            if (powers <= 0)
            {
                return true;
            }

            if (powers >= PowersOfTen.Length || value > Raisable[powers])
            {
                return false;
            }

            value *= PowersOfTen[powers];
            return true;
        }

        private static int CompareLong(decimal a, decimal b, decimal c, decimal d)
        {
            var (x, xs) = Parts(a);
            var (y, ys) = Parts(b);
            var (u, us) = Parts(c);
            var (v, vs) = Parts(d);
            var scale = Math.Max(xs + ys, us + vs);
            return (x * y * BigInteger.Pow(10, scale - xs - ys)).CompareTo(u * v * BigInteger.Pow(10, scale - us - vs));
        }

        private static (BigInteger Mantissa, int Scale) Parts(decimal value)
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(value, bits);
            var mantissa = (((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32)) | (uint)bits[0];
            return (value < 0m ? -mantissa : mantissa, value.Scale);
        }

        private static decimal Hold(BigInteger mantissa, int scale)
        {
            while (scale > 0)
            {
                var (quotient, remainder) = BigInteger.DivRem(mantissa, 10);
                if (!remainder.IsZero)
                {
                    break;
                }

                mantissa = quotient;
                scale--;
            }

            if (scale > MaxScale || BigInteger.Abs(mantissa) > new BigInteger(decimal.MaxValue))
            {
                throw new OverflowException("A number has more digits than can be held exactly.");
            }

            var magnitude = (UInt128)BigInteger.Abs(mantissa);
            return new decimal(
                (int)(uint)(magnitude & uint.MaxValue), (int)(uint)(magnitude >> 32 & uint.MaxValue), (int)(uint)(magnitude >> 64), mantissa.Sign < 0, (byte)scale);
        }

        private static UInt128[] Powers()
        {
            var powers = new UInt128[39];
            powers[0] = 1;
            for (var i = 1; i < powers.Length; i++)
            {
                powers[i] = powers[i - 1] * 10;
            }

            return powers;
        }
    }
}
