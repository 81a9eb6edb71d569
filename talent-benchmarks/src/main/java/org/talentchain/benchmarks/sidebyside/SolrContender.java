package org.talentchain.benchmarks.sidebyside;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.util.ClientUtils;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.core.NodeConfig;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.model.Candidate;
import org.talentchain.model.Position;

/** Apache Solr in this process, set up as someone would who has profiles as text: {@code solrconfig.xml}. */
final class SolrContender implements Contender {

  private static final String CORE = "candidates";
  private static final int ADDED_AT_ONCE = 1000;

  private final Crew crew;
  private final EmbeddedSolrServer solr;

  SolrContender(Town town, int threads) {
    crew = new Crew(threads);
    try {
      solr = start(town.folder("solr"));
      Iterators.partition(town.candidates().iterator(), ADDED_AT_ONCE).forEachRemaining(this::add);
      solr.commit();
    } catch (SolrServerException | IOException e) {
      throw new IllegalStateException("Solr does not start", e);
    }
  }

  private static EmbeddedSolrServer start(Path home) throws IOException {
    Path conf = Files.createDirectories(home.resolve(CORE).resolve("conf"));
    copy("solr.xml", home);
    copy("conf/solrconfig.xml", conf.getParent());
    copy("conf/schema.xml", conf.getParent());
    Files.writeString(home.resolve(CORE).resolve("core.properties"), "name=" + CORE + "\n");
    NodeConfig node = new NodeConfig.NodeConfigBuilder("local", home).build();
    return new EmbeddedSolrServer(node, CORE);
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream file = SolrContender.class.getResourceAsStream("solr/" + name)) {
      Files.copy(file, folder.resolve(name));
    }
  }

  private void add(List<Candidate> some) {
    try {
      solr.add(some.stream().map(SolrContender::document).toList());
    } catch (SolrServerException | IOException e) {
      throw new IllegalStateException("Solr does not index", e);
    }
  }

  private static SolrInputDocument document(Candidate candidate) {
    Texts texts = Texts.of(candidate.profile());
    SolrInputDocument document = new SolrInputDocument();
    document.addField("id", candidate.id().value());
    document.addField("skills", texts.skills());
    document.addField("titles", texts.titles());
    document.addField("majors", texts.majors());
    document.addField("places", texts.places());
    return document;
  }

  @Override
  public List<List<Hit>> best(List<Position> positions, int top) {
    return crew.each(positions, position -> query(position, top));
  }

  private List<Hit> query(Position position, int top) {
    ModifiableSolrParams query = new ModifiableSolrParams();
    query.set("q", ClientUtils.escapeQueryChars(Texts.of(position).together()).replace("\\\n", " "));
    query.set("rows", top);
    try {
      return solr.query(query).getResults().stream().map(SolrContender::hit).toList();
    } catch (SolrServerException e) {
      throw new IllegalStateException("Solr does not answer about " + position.id(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ranked by a score of Solr's own, which is not comparable with points. */
  private static Hit hit(SolrDocument document) {
    return new Hit((String) document.getFieldValue("id"), 0);
  }

  @Override
  public Latencies latencies() {
    return crew.latencies();
  }

  @Override
  public void close() {
    crew.close();
    try {
      solr.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
