package org.ranvier.report.figure;

import org.ranvier.report.words.Decimal;
import org.ranvier.report.words.PlainText;

/// SVG text as it is drawn, shape after shape. All words are escaped.
public final class Svg {

  public static final String INK = "#1b2a36";
  public static final String MUTED = "#51626e";
  public static final String HAIR = "#c3ced6";

  private final StringBuilder out = new StringBuilder(4096);

  /// A picture with a name and a description for those who do not see it.
  public Svg(String id, double width, double height, String title, String description) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
        .append(number(width))
        .append(' ')
        .append(number(height))
        .append("\" aria-labelledby=\"")
        .append(id)
        .append("-title ")
        .append(id)
        .append("-desc\" font-size=\"12\" fill=\"")
        .append(INK)
        .append("\">\n<title id=\"")
        .append(id)
        .append("-title\">")
        .append(escaped(title))
        .append("</title>\n<desc id=\"")
        .append(id)
        .append("-desc\">")
        .append(escaped(description))
        .append("</desc>\n");
  }

  public Svg path(String points, String attributes) {
    out.append("<path d=\"").append(points).append("\" ").append(attributes).append("/>\n");
    return this;
  }

  /// A path that says what it is when it is pointed at.
  public Svg path(String points, String attributes, String tip) {
    out.append("<path d=\"").append(points).append("\" ").append(attributes);
    out.append("><title>").append(escaped(tip)).append("</title></path>\n");
    return this;
  }

  public Svg line(double x1, double y1, double x2, double y2, String attributes) {
    String points = "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2);
    return path(points, attributes);
  }

  public Svg rect(double x, double y, double width, double height, String attributes) {
    out.append("<rect x=\"")
        .append(number(x))
        .append("\" y=\"")
        .append(number(y))
        .append("\" width=\"")
        .append(number(width))
        .append("\" height=\"")
        .append(number(height))
        .append("\" ")
        .append(attributes)
        .append("/>\n");
    return this;
  }

  public Svg circle(double x, double y, double radius, String attributes) {
    out.append("<circle cx=\"")
        .append(number(x))
        .append("\" cy=\"")
        .append(number(y))
        .append("\" r=\"")
        .append(number(radius))
        .append("\" ")
        .append(attributes)
        .append("/>\n");
    return this;
  }

  public Svg text(double x, double y, String attributes, String words) {
    out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\"");
    if (!attributes.isEmpty()) {
      out.append(' ').append(attributes);
    }
    out.append('>').append(escaped(words)).append("</text>\n");
    return this;
  }

  public Svg group(String attributes) {
    out.append("<g ").append(attributes).append(">\n");
    return this;
  }

  public Svg end() {
    out.append("</g>\n");
    return this;
  }

  /// @return the whole picture
  public String drawn() {
    return out + "</svg>\n";
  }

  /// @return a coordinate with at most one place
  public static String number(double value) {
    String digits = Decimal.plain(Math.abs(value), 1);
    return value < 0 && !digits.equals("0") ? "-" + digits : digits;
  }

  private static String escaped(String words) {
    return PlainText.of(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
