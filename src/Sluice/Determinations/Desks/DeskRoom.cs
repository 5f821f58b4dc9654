namespace Sluice.Determinations.Desks;

/// <summary>How much a desk remembers under all its laws, in bytes.</summary>
internal sealed class DeskRoom
{
    private const int Most = 64 * 1024 * 1024;

    private int taken;

    /// <summary>Whether it is time to forget laws.</summary>
    public bool IsFull => taken >= Most;

    /// <summary>Whether so much is left that no more laws have to be forgotten.</summary>
    public bool IsHalfEmpty => taken <= Most / 2;

    /// <summary>The room of one law in it.</summary>
    public Share Open() => new(this);

    /// <summary>What one law takes of the room.</summary>
    /// <param name="room">The room.</param>
    internal sealed class Share(DeskRoom room)
    {
        private int own;

        /// <summary>Takes some bytes.</summary>
        public void Take(int bytes)
        {
            own += bytes;
            room.taken += bytes;
        }

        /// <summary>Gives all of them back.</summary>
        public void GiveBack() => Take(-own);
    }
}
