using System.Runtime.CompilerServices;

namespace Sluice.Determinations.Desks;

/// <summary>How much a desk remembers under all its laws.</summary>
/// <param name="most">The bytes it has room for.</param>
internal sealed class DeskRoom(int most)
{
    /// <summary>The bytes of a desk where nothing else is said.</summary>
    public const int Usual = 64 * 1024 * 1024;

    private readonly Stack<Ways.Step[]> chunks = new();
    private int taken;

    /// <summary>Whether it is time to forget laws.</summary>
    public bool IsFull => taken >= most;

    /// <summary>Whether so much is left that no more laws have to be forgotten.</summary>
    public bool IsHalfEmpty => taken <= most / 2;

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

        /// <summary>Room for some steps, where another law had its own if one was forgotten.</summary>
        public Ways.Step[] NewChunk()
        {
            Take(Unsafe.SizeOf<Ways.Step>() << Ways.ChunkBits);
            return room.chunks.TryPop(out var chunk) ? chunk : new Ways.Step[1 << Ways.ChunkBits];
        }

        /// <summary>Gives room for steps back.</summary>
        public void GiveBack(Ways.Step[] chunk)
        {
            Array.Clear(chunk);
            room.chunks.Push(chunk);
        }

        /// <summary>Gives all bytes back.</summary>
        public void GiveBack() => Take(-own);
    }
}
