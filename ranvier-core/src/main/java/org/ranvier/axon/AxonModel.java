package org.ranvier.axon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ranvier.quantity.Source;
import org.ranvier.reference.Entry;
import org.ranvier.reference.ReferenceFile;
import org.ranvier.reference.Term;

/// A published model of the motor axon, read from a file of the format `ranvier.axon/1`.
public final class AxonModel {

  private static final class Shipped {
    static final AxonModel MRG = load("mrg-2002");
    static final AxonModel GAINES = load("gaines-2018");
  }

  private final String id;
  private final String title;
  private final Source source;
  private final Geometry.Table geometry;
  private final CableConstants cable;
  private final List<Gate> gates;
  private final List<Channel> channels;

  /// What does not depend on the diameter.
  ///
  /// @param resistivityOhmCentimetres of axoplasm and periaxonal space
  /// @param membraneCapacitance µF/cm² of axolemma
  /// @param lamellaCapacitance µF/cm² of one lamellar membrane, two of which make a lamella
  /// @param lamellaConductance S/cm² of the same
  /// @param periaxonalMicrometres width of the periaxonal space by region
  record CableConstants(
      double nodeMicrometres,
      double mysaMicrometres,
      double resistivityOhmCentimetres,
      double membraneCapacitance,
      double lamellaCapacitance,
      double lamellaConductance,
      Map<Region, Double> periaxonalMicrometres) {

    static CableConstants of(Entry entry) {
      Map<Region, Double> widths = new EnumMap<>(Region.class);
      for (Map.Entry<String, Entry> width : entry.get("periaxonal-width").fields().entrySet()) {
        widths.put(
            Term.find(Region.class, width.getKey()).orElseThrow(), width.getValue().number());
      }
      return new CableConstants(
          entry.get("node-length").number(),
          entry.get("mysa-length").number(),
          entry.get("resistivity").number(),
          entry.get("membrane-capacitance").number(),
          entry.get("lamella-capacitance").number(),
          entry.get("lamella-conductance").number(),
          widths);
    }
  }

  /// The model of McIntyre, Richardson and Grill 2002, whose internodes are passive.
  public static AxonModel mrg2002() {
    return Shipped.MRG;
  }

  /// The motor axon of Gaines and colleagues 2018, with channels along the internodes.
  public static AxonModel gaines2018() {
    return Shipped.GAINES;
  }

  /// @return the models that ship with Ranvier
  public static List<AxonModel> shipped() {
    return List.of(mrg2002(), gaines2018());
  }

  /// Reads a model from a file.
  public AxonModel(Entry file) {
    file.allowing(
        "format",
        "id",
        "title",
        "source",
        "verified",
        "geometry",
        "geometry-of",
        "cable",
        "gates",
        "channels");
    id = file.get("id").text();
    title = file.get("title").text();
    source = file.source();
    Entry shape =
        file.find("geometry-of")
            .map(other -> ReferenceFile.resource(AxonModel.class, other.text() + ".yaml"))
            .orElse(file);
    geometry = new Geometry.Table(shape.get("geometry"));
    cable = CableConstants.of(shape.get("cable"));
    List<Gate> readGates = new ArrayList<>();
    file.get("gates").fields().forEach((name, gate) -> readGates.add(Gate.of(name, gate)));
    gates = List.copyOf(readGates);
    channels = file.get("channels").items().stream().map(each -> Channel.of(each, gates)).toList();
  }

  private static AxonModel load(String id) {
    return new AxonModel(ReferenceFile.resource(AxonModel.class, id + ".yaml"));
  }

  /// @return the name in files, such as `mrg-2002`
  public String id() {
    return id;
  }

  /// @return the name for people
  public String title() {
    return title;
  }

  /// @return where the model comes from
  public Source source() {
    return source;
  }

  /// @return the thinnest fibre of the model in µm
  public double smallestMicrometres() {
    return geometry.smallest();
  }

  /// @return the thickest fibre of the model in µm
  public double largestMicrometres() {
    return geometry.largest();
  }

  /// @param fibreMicrometres from [#smallestMicrometres()] to [#largestMicrometres()]
  /// @return the shape of a fibre, by monotone cubics through the published table
  public Geometry geometry(double fibreMicrometres) {
    return geometry.of(fibreMicrometres);
  }

  /// @return the gates of all channels
  public List<Gate> gates() {
    return gates;
  }

  /// @return all channels, also those that only lesions bring out
  public List<Channel> channels() {
    return channels;
  }

  /// @return the index of a channel, or -1 if the model has none of that name
  public int channel(String name) {
    for (int i = 0; i < channels.size(); i++) {
      if (channels.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /// @return every figure of the model as text, from which its version is made
  public String figures() {
    StringBuilder figures = new StringBuilder(id);
    for (double micrometres = smallestMicrometres();
        micrometres <= largestMicrometres();
        micrometres += 0.1) {
      figures.append(geometry(micrometres));
    }
    return figures
        .append(new TreeMap<>(cable.periaxonalMicrometres()))
        .append(cable.nodeMicrometres())
        .append(' ')
        .append(cable.mysaMicrometres())
        .append(' ')
        .append(cable.resistivityOhmCentimetres())
        .append(' ')
        .append(cable.membraneCapacitance())
        .append(' ')
        .append(cable.lamellaCapacitance())
        .append(' ')
        .append(cable.lamellaConductance())
        .append(gates)
        .append(channels)
        .toString();
  }

  CableConstants cable() {
    return cable;
  }
}
