package org.ranvier.report.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A chart read back as XML, which fails if it is not well-formed.
final class ChartXml {

  private final Document document;

  ChartXml(String svg) {
    try {
      this.document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(svg, e);
    }
  }

  /// @return all elements of a name
  List<Element> all(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /// @return the paths of a class, such as `series`
  List<String> paths(String kind) {
    return all("path").stream()
        .filter(path -> path.getAttribute("class").equals(kind))
        .map(path -> path.getAttribute("d"))
        .toList();
  }

  /// @return all that is written in the chart
  List<String> words() {
    return all("text").stream().map(Element::getTextContent).toList();
  }
}
