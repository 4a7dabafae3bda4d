import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures of one run, and the clocks they are taken by: processor time, which other programs do not lengthen. */
final class Measured {
    interface Action {
        void run() throws IOException;
    }

    private final List<String> lines = new ArrayList<>();

    void add(String name, double value) {
        lines.add(name + "\t" + value);
        System.out.printf(Locale.ROOT, "  %-46s%14.2f%n", name, value);
    }

    /** Middle and 99th percentile of the times of single queries, given in nanoseconds. */
    void addTimes(String name, long[] times) {
        Arrays.sort(times);
        add(name + " p50 µs", times[times.length / 2] / 1000.0);
        add(name + " p99 µs", times[times.length * 99 / 100] / 1000.0);
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
    }

    static long threadNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of the whole process, on all threads together. */
    static double milliseconds(Action action) throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        action.run();
        return (system.getProcessCpuTime() - before) / 1e6;
    }

    static double heapMegabytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    static double peakMegabytes() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(each -> each.startsWith("VmHWM")).findFirst().orElse("0");
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6;
    }
}
