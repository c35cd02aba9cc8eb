using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SomeTeamsBot.Tests.AppPackage;

/// <summary>A PNG's pixels: what the icon rules are about. Reads 8 bits a channel with or without alpha, not interlaced.</summary>
internal sealed class Picture
{
    private const int HeaderLength = 8;

    private readonly byte[] pixels;
    private readonly int channels;

    private Picture(int width, int height, int channels, byte[] pixels)
    {
        Width = width;
        Height = height;
        this.channels = channels;
        this.pixels = pixels;
    }

    public int Width { get; }

    public int Height { get; }

    public IEnumerable<(int X, int Y, Pixel Pixel)> Pixels =>
        from y in Enumerable.Range(0, Height)
        from x in Enumerable.Range(0, Width)
        select (x, y, At(x, y));

    public Pixel At(int x, int y)
    {
        var p = pixels.AsSpan(((y * Width) + x) * channels, channels);
        return new(p[0], p[1], p[2], channels == 4 ? p[3] : byte.MaxValue);
    }

    public static Picture Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        int width = 0, height = 0, channels = 0;
        using var packed = new MemoryStream();
        for (var at = HeaderLength; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            var data = bytes.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(bytes, at + 4, 4))
            {
                case "IHDR":
                    width = BinaryPrimitives.ReadInt32BigEndian(data);
                    height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
                    channels = (data[8], data[9], data[12]) switch
                    {
                        (8, 2, 0) => 3,
                        (8, 6, 0) => 4,
                        _ => throw new InvalidDataException($"{file}: depth {data[8]}, colour type {data[9]}, interlacing {data[12]}"),
                    };
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += 12 + length;
        }

        packed.Position = 0;
        return new(width, height, channels, Rows(packed, width * channels, height));
    }

    // The script that draws the icons filters no row; a picture from another tool would, and says so here.
    private static byte[] Rows(Stream packed, int rowLength, int height)
    {
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var pixels = new byte[rowLength * height];
        for (var row = 0; row < height; row++)
        {
            if (unpacked.ReadByte() is not 0 and var filter) throw new InvalidDataException($"row {row} has the filter {filter}");
            unpacked.ReadExactly(pixels, row * rowLength, rowLength);
        }

        return pixels;
    }
}

/// <summary>One pixel; each channel from 0 to 255.</summary>
internal readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);
