package org.talentchain.matching.index;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.talentchain.matching.features.Term;

/** Features as tokens whose frequency is their code. */
final class TermStream extends TokenStream {

  private final CharTermAttribute name = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute code = addAttribute(TermFrequencyAttribute.class);
  private final List<Term> terms;
  private Iterator<Term> next;

  TermStream(Collection<Term> terms) {
    this.terms = List.copyOf(terms);
    this.next = this.terms.iterator();
  }

  @Override
  public void reset() {
    next = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!next.hasNext()) {
      return false;
    }
    Term term = next.next();
    name.append(term.name());
    code.setTermFrequency(term.code());
    return true;
  }
}
