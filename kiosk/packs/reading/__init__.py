"""What a careful reader of a translated exhibit looks for: figures, signs of each script, terms, short sentences."""
