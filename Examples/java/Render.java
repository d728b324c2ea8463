import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Sets a model inside a Java program, through libbanxin and JNA (Debian: libjna-java).
 *
 * <pre>
 * javac -cp /usr/share/java/jna.jar Render.java
 * java -cp /usr/share/java/jna.jar:. Render MODEL OUTPUT.pdf
 * </pre>
 *
 * The library is libbanxin.so.1, or the file that BANXIN_LIBRARY names.
 */
public final class Render {
  /** The functions of banxin.h that are used here. */
  interface Banxin extends Library {
    int OK = 0;

    int banxin_create(Pointer options, PointerByReference engine, Buffer findings);

    void banxin_destroy(Pointer engine);

    int banxin_render(
        Pointer engine, Model model, Pointer options, Buffer document, Pointer pageCount, Buffer findings);

    void banxin_buffer_free(Buffer buffer);
  }

  /** Bytes of the library's. */
  @Structure.FieldOrder({"bytes", "byteCount"})
  public static final class Buffer extends Structure {
    public Pointer bytes;
    public SizeT byteCount = new SizeT();

    byte[] copy() {
      return bytes == null ? new byte[0] : bytes.getByteArray(0, byteCount.intValue());
    }
  }

  /** A model and what findings call it. */
  @Structure.FieldOrder({"structSize", "bytes", "byteCount", "name", "pictures", "pictureCount"})
  public static final class Model extends Structure {
    public SizeT structSize = new SizeT();
    public Pointer bytes;
    public SizeT byteCount = new SizeT();
    public String name;
    public Pointer pictures;
    public SizeT pictureCount = new SizeT();

    Model(byte[] model, String name) {
      super(null, ALIGN_DEFAULT, null);
      setStringEncoding("UTF-8");
      Memory memory = new Memory(Math.max(1, model.length));
      memory.write(0, model, 0, model.length);
      this.bytes = memory;
      this.byteCount = new SizeT(model.length);
      this.name = name;
      this.structSize = new SizeT(size());
    }
  }

  /** C's size_t. */
  public static final class SizeT extends com.sun.jna.IntegerType {
    public SizeT() {
      this(0);
    }

    public SizeT(long value) {
      super(Native.SIZE_T_SIZE, value, true);
    }
  }

  /** An engine; render may be called from any number of threads. */
  static final class Engine implements AutoCloseable {
    private final Banxin library;
    private final Pointer engine;

    Engine(String path) {
      library = Native.load(path, Banxin.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
      PointerByReference made = new PointerByReference();
      Buffer findings = new Buffer();
      int status = library.banxin_create(null, made, findings);
      require(status, taken(findings));
      engine = made.getValue();
    }

    byte[] render(byte[] model, String name) {
      Buffer document = new Buffer();
      Buffer findings = new Buffer();
      int status = library.banxin_render(engine, new Model(model, name), null, document, null, findings);
      byte[] told = taken(findings);
      byte[] bytes = taken(document);
      require(status, told);
      return bytes;
    }

    @Override
    public void close() {
      library.banxin_destroy(engine);
    }

    /** A copy of the bytes; the library's are freed. */
    private byte[] taken(Buffer buffer) {
      byte[] copy = buffer.copy();
      library.banxin_buffer_free(buffer);
      return copy;
    }

    private static void require(int status, byte[] findings) {
      if (status != Banxin.OK) {
        throw new Failure(status, new String(findings, StandardCharsets.UTF_8));
      }
    }
  }

  /** A call that came to nothing; the message is the findings, a JSON array. */
  static final class Failure extends RuntimeException {
    final int status;

    Failure(int status, String findings) {
      super(findings);
      this.status = status;
    }
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: Render MODEL OUTPUT.pdf");
      System.exit(64);
    }
    String library = System.getenv().getOrDefault("BANXIN_LIBRARY", "libbanxin.so.1");
    Path model = Path.of(arguments[0]);
    int status = 0;
    try (Engine engine = new Engine(library)) {
      Files.write(Path.of(arguments[1]), engine.render(Files.readAllBytes(model), model.toString()));
    } catch (Failure failure) {
      System.err.println(failure.getMessage());
      status = failure.status;
    }
    System.exit(status);
  }
}
