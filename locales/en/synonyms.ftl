# The operator's search words.

synonyms-lead = Words of one group find each other. A change counts within a few seconds.
synonyms-language = Language
synonyms-words = Words
synonyms-words-hint = Parted by commas, two at least.
synonyms-add = Add the group
synonyms-remove = Remove
synonyms-remove-these = Remove the group { $words }
flash-synonyms-saved = The search words are saved.
